import type { Importing } from '../../kind.ts';
import { hasLeadership } from '../rules/has-leadership.ts';
import { hasMeasures } from '../rules/has-measures.ts';
import { hasPlan } from '../rules/has-plan.ts';
import { hasShortcomings } from '../rules/has-shortcomings.ts';
import { leadershipStandsApart } from '../rules/leadership-stands-apart.ts';
import { shortcomingHasCause } from '../rules/shortcoming-has-cause.ts';
import { importPaper } from './import-paper.ts';

/** How annual reports of other programs are taken: by their title, or by the words that lead over to them. */
export const importing: Importing = {
  recognises: ({ title, outline }) =>
    (/法治政府建设|依法行政/u.test(title) && /报告|总结|情况|汇报/u.test(title)) ||
    outline
      .slice(0, 30)
      .some(({ role, text }) => role === 'text' && /法治政府建设[^。]{0,30}(?:报告|汇报)如下/u.test(text)),
  read: importPaper,
  partRules: [hasMeasures, hasShortcomings, shortcomingHasCause, hasLeadership, leadershipStandsApart, hasPlan],
};
