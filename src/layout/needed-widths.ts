import { largest } from '../domain/figures/extremes.ts';
import { addedCharacters, widthCharacters } from './indents.ts';
import { textAreaTwips } from './page.ts';
import { tableText } from './table.ts';
import { twipsOfPt } from './units.ts';

const character = twipsOfPt(tableText.sizePt);
/** The text area's width and a cell's margins, a little more for rounding, in characters of a table. */
const lineCharacters = textAreaTwips / character;
const cellCharacters = tableText.cellMarginsTwips / character + 0.1;

/**
 * Relative widths of a table's columns, in characters: each as wide as its longest cell, if all have room upright. Otherwise
 * the columns that want no more than their share have what they want, and the longer ones the rest by the root of their length,
 * so that none is many times as high as its neighbours. `columns` are the texts of the cells, column by column.
 */
export function neededWidths(columns: readonly (readonly string[])[]): number[] {
  const needs = columns.map((cells) => Math.max(0, largest(cells.map(cellWidth))) + cellCharacters);
  const short = new Set<number>();
  let room = lineCharacters;
  for (const index of [...needs.keys()].sort((one, other) => (needs[one] ?? 0) - (needs[other] ?? 0))) {
    const need = needs[index] ?? 0;
    if (need > room / (needs.length - short.size)) break;
    short.add(index);
    room -= need;
  }
  const roots = needs.map((need, index) => (short.has(index) ? 0 : Math.sqrt(need)));
  const all = roots.reduce((sum, root) => sum + root, 0);
  return needs.map((need, index) => rounded(short.has(index) ? need : (room * (roots[index] ?? 0)) / all));
}

/** How wide a cell's text is set by the widest program. */
function cellWidth(text: string): number {
  return widthCharacters(text) + addedCharacters(text);
}

function rounded(width: number): number {
  return Math.round(width * 10) / 10;
}
