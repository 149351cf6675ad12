import type { Importing } from '../../kind.ts';
import { importPaper } from './import-paper.ts';

/** How key points of other programs are taken: by their title, or that of the notice which issues them. */
export const importing: Importing = {
  recognises: ({ title, outline }) => {
    const titles = [title, ...outline.filter(({ role }) => role === 'annexTitle').map(({ text }) => text)].join('\n');
    return /法治/u.test(titles) && /要点|工作安排|重点任务|工作任务/u.test(titles) && !/报告|总结/u.test(title);
  },
  read: importPaper,
  partRules: [],
};
