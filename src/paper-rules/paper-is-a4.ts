import type { PaperRule } from '../check/paper-rule.ts';
import { page } from '../layout/page.ts';
import { twipsOfMm } from '../layout/units.ts';
import { inMm } from './millimetres.ts';

export const paperIsA4 = {
  id: 'paper-is-a4',
  severity: 'warning',
  tags: ['typesetting'],
  title: '纸张用A4',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.1（必须）',
  why: '纸张不是210毫米×297毫米的，打印时会缩放，行数、字数都不准。横排的表格页不算。',
  reads: 'paper',
  check: ({ document }) =>
    document.sections.flatMap(({ start, page: { widthTwips, heightTwips } }) => {
      const sides = [widthTwips, heightTwips].sort((one, other) => one - other);
      if (isNear(sides[0], page.widthMm) && isNear(sides[1], page.heightMm)) return [];
      const message = `纸张是${inMm(widthTwips)}×${inMm(heightTwips)}，应为210毫米×297毫米`;
      return [{ path: start === 0 ? '' : `/blocks/${start}`, message }];
    }),
} satisfies PaperRule;

function isNear(twips: number | undefined, mm: number): boolean {
  return Math.abs((twips ?? 0) - twipsOfMm(mm)) <= twipsOfMm(1);
}
