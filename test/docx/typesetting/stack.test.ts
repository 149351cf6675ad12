import { expect, test } from 'vitest';
import type { Line, Piece } from '../../../src/docx/runs/line.ts';
import { heightOf, stacksOf } from '../../../src/docx/typesetting/stack.ts';
import { Typesetter } from '../../../src/docx/typesetting/typesetter.ts';
import { textAreaTwips } from '../../../src/layout/page.ts';
import { defaultProfile } from '../../../src/layout/profile.ts';
import { programs } from '../../../src/layout/programs.ts';
import { stylesOf } from '../../../src/layout/styles.ts';
import { twipsOfPt } from '../../../src/layout/units.ts';

const styles = stylesOf(defaultProfile);
const typesetter = new Typesetter(defaultProfile, [programs.word]);
const cell = (characters: number): Line => ({
  style: 'tableCell',
  spans: [{ font: 'body', text: '字'.repeat(characters) }],
});
const paragraph = (characters: number, keepNext: boolean): Line => ({ ...cell(characters), style: 'body', keepNext });
const stacks = (pieces: readonly Piece[], keptSplits = false) =>
  stacksOf(pieces, textAreaTwips, { program: 0, keptSplits, styles, typesetter });

/** How many lines of its style the only row of a table takes. */
function linesOf(row: readonly Line[]): number {
  const grid: Piece = { kind: 'grid', columnTwips: [2000, 2000, 4000], head: [], rows: [row] };
  const height = heightOf(stacks([grid]).flatMap(({ rows }) => rows));
  return Math.floor(height / twipsOfPt(styles.tableCell.linePt));
}

test.each([
  ['a cell on one line', [cell(5), cell(5), cell(5)], 1],
  ['its highest cell', [cell(5), cell(15), cell(5)], 3],
  ['a long cell that takes the columns left', [cell(5), cell(20)], 1],
  ['a longer one', [cell(5), cell(30)], 2],
])('a row is as high as %s', (_name, row, lines) => {
  expect(linesOf(row)).toBe(lines);
});

test('a head takes room on every page on which its table goes on', () => {
  const [stack] = stacks([{ kind: 'grid', columnTwips: [4000], head: [[cell(1)]], rows: [[cell(1)], [cell(1)]] }]);
  expect(stack?.rows).toHaveLength(3);
  expect(stack?.repeated).toBe(stack?.rows[0]);
});

test('of a paragraph that stays with the next, one program keeps the last two lines, another all', () => {
  const lengths = (keptSplits: boolean) => stacks([paragraph(140, true)], keptSplits).map(({ rows }) => rows.length);
  expect([lengths(false), lengths(true)]).toEqual([[6], [4, 2]]);
  expect(stacks([paragraph(140, false)], true)).toHaveLength(1);
});
