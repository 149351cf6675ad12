import { expect, test } from 'vitest';
import { neededWidths } from '../../src/layout/needed-widths.ts';
import { textAreaTwips } from '../../src/layout/page.ts';
import { columnTwips, tableText } from '../../src/layout/table.ts';

/** How many characters of table text a column holds on a line, column by column. */
function roomOf(columns: readonly (readonly string[])[]): number[] {
  return columnTwips(neededWidths(columns), textAreaTwips).map((twips) => (twips - tableText.cellMarginsTwips) / 240);
}

test('every column holds its longest cell on a line where all have room', () => {
  const columns = [
    ['序号', '1', '2'],
    ['项目', '各乡镇综合行政执法队办理的案件', '罚没款'],
    ['单位', '件', '万元'],
    ['统计截止', '12月底', '2025年12月底'],
  ];
  const longest = [2, 15, 2, 7 + 3 * 0.2];
  for (const [index, room] of roomOf(columns).entries()) expect(room).toBeGreaterThanOrEqual(longest[index] ?? 0);
});

test('short columns hold theirs where a long one does not, which has all that is left', () => {
  const [ordinal = 0, told = 0, unit = 0] = roomOf([['1'], ['逐项推进，'.repeat(30)], ['万元']]);
  expect([ordinal >= 0.5, unit >= 2]).toEqual([true, true]);
  expect(told).toBeGreaterThan(28);
});

test('of two long columns the longer one is wider, and none is squeezed to nothing', () => {
  const [ordinal = 0, one = 0, other = 0] = roomOf([['序号'], ['字'.repeat(40)], ['字'.repeat(160)]]);
  expect(ordinal).toBeGreaterThanOrEqual(2);
  expect(one).toBeGreaterThan(8);
  expect(other).toBeGreaterThan(one);
});

test('columns without a letter are alike', () => {
  expect(new Set(neededWidths([[''], ['']])).size).toBe(1);
});
