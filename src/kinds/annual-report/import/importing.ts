import type { Outlined } from '../../../reader/outline/outlined.ts';
import type { Importing } from '../../kind.ts';
import { hasLeadership } from '../rules/has-leadership.ts';
import { hasMeasures } from '../rules/has-measures.ts';
import { hasPlan } from '../rules/has-plan.ts';
import { hasShortcomings } from '../rules/has-shortcomings.ts';
import { leadershipStandsApart } from '../rules/leadership-stands-apart.ts';
import { shortcomingHasCause } from '../rules/shortcoming-has-cause.ts';
import { toldParts } from '../told-parts.ts';
import { importPaper } from './import-paper.ts';

/** How annual reports of other programs are taken: by their title, or by the words that lead over to them. */
export const importing: Importing = {
  recognises: ({ title, outline }) => {
    if (/法治政府建设|依法行政/u.test(title)) return /报告|总结|情况|汇报/u.test(title);
    if (title === '' && opensAsReport(outline)) return true;
    return !otherPapers.test(title) && outline.some(speaksOfReport);
  },
  read: importPaper,
  untold: (paper) => toldParts(paper).flatMap(({ part, told }) => (told === '缺' ? [part] : [])),
  partRules: [hasMeasures, hasShortcomings, shortcomingHasCause, hasLeadership, leadershipStandsApart, hasPlan],
};

const otherPapers = /要点|方案|意见|通知|计划|规划|办法|规定|细则|制度|讲话|经验|案例|信访|党建/u;

/** What stands before the first heading of a paper without title: it tells of law-based government, and leads over to a report or says what was achieved. */
function opensAsReport(outline: readonly Outlined[]): boolean {
  const end = outline.findIndex(({ role }) => role === 'heading');
  const opening = outline
    .slice(0, Math.max(0, end))
    .filter(({ role }) => role === 'text')
    .map(({ text }) => text)
    .join('');
  return /法治政府建设|依法行政/u.test(opening) && /(?:报告|汇报|总结)如下|取得.{0,8}(?:成效|进展|成绩)/u.test(opening);
}

/** Words of a report whose title stands elsewhere: those that lead over to it, or the heading of its first part. */
function speaksOfReport({ role, level, text }: Outlined): boolean {
  if (role === 'heading') return level === 1 && /推进法治政府建设|法治政府建设[^。]{0,8}(?:举措|成效|情况)/u.test(text);
  return role === 'text' && /法治政府建设[^。]{0,30}(?:报告|汇报)如下/u.test(text);
}
