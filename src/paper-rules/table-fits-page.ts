import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';

export const tableFitsPage = {
  id: 'table-fits-page',
  severity: 'notice',
  tags: ['typesetting'],
  title: '表格排得进版心',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 8（必须）；实务',
  why: '比版心宽的表格右边会切掉；超过一页的表格，每页要重复表头。',
  reads: 'paper',
  check: ({ document: { blocks, sections } }) =>
    blocks.flatMap((block, index): Finding[] => {
      if (block.type !== 'table') return [];
      const page = sections.findLast(({ start }) => start <= index)?.page;
      const room = page ? page.widthTwips - page.leftTwips - page.rightTwips : undefined;
      const width = block.columnsTwips.reduce((sum, one) => sum + one, 0);
      const isWide = room !== undefined && width > room + 300;
      const isLong = block.rows.length > 25 && !block.rows.some(({ isHead }) => isHead);
      return [
        ...(isWide ? ['表格比版心宽'] : []),
        ...(isLong ? [`表格有${block.rows.length}行，没有设置重复标题行`] : []),
      ].map((message) => ({ path: `/blocks/${index}`, message }));
    }),
} satisfies PaperRule;
