import type { Importing } from '../../kind.ts';
import { importPaper } from './import-paper.ts';

/** How accounts of experience of other programs are taken: by title and subtitle, or by their parts. */
export const importing: Importing = {
  recognises: ({ title, outline }) => {
    const front = outline.filter(({ role }) => role === 'title' || role === 'byline').map(({ text }) => text);
    const heads = outline.filter(({ role, level }) => role === 'heading' && level === 1).map(({ text }) => text);
    const isNamed = front.some((line) =>
      /经验(?:材料|做法|交流|案例)?$|典型(?:经验|案例|材料)|做法$|案例$/u.test(line),
    );
    const isShaped = heads.some((one) => /做法|举措|探索/u.test(one)) && heads.some((one) => /体会|启示/u.test(one));
    return (isNamed || isShaped) && !/报告|总结/u.test(title);
  },
  read: importPaper,
  partRules: [],
};
