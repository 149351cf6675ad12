import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, pathOf } from './look.ts';

export const annexOnNewPage = {
  id: 'annex-on-new-page',
  severity: 'warning',
  tags: ['typesetting'],
  title: '附件另面编排',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 7.3.7（必须）',
  why: '附件另面编排，“附件”二字和顺序号用3号黑体顶格。',
  reads: 'paper',
  check: (paper) => {
    if (!isSet(paper)) return [];
    const { outline, document } = paper;
    const starts = new Set(document.sections.map(({ start }) => start));
    return outline.flatMap((entry, at): Finding[] => {
      if (entry.role !== 'annexMark' || at === 0) return [];
      const before = outline.slice(Math.max(0, at - 3), at).reverse();
      const breaks = (one: (typeof outline)[number]) => one.paragraph.runs.some((run) => run.break === 'page');
      const isNew =
        entry.paragraph.format.pageBreakBefore === true ||
        starts.has(entry.index) ||
        breaks(entry) ||
        before.some((one, step) => breaks(one) && before.slice(0, step).every(({ role }) => role === 'empty'));
      return isNew ? [] : [{ path: pathOf(entry), message: '附件没有另起一页' }];
    });
  },
} satisfies PaperRule;
