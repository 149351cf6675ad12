/** The text of tables, which the standard leaves open; and a cell's margins, left and right together, as Word has them. */
export const tableText = { sizePt: 12, linePt: 18, cellMarginsTwips: 216 } as const;

/** The widths of columns in their proportion, which together are the width given, in twips. */
export function columnTwips(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  const ends = widths.map((_width, index) =>
    Math.round((total * widths.slice(0, index + 1).reduce((all, width) => all + width, 0)) / sum),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** How many columns a cell of a row takes: one, or if it is the last all that are left. */
export function columnSpan(index: number, cells: number, columns: number): number {
  return index === cells - 1 ? columns - index : 1;
}

/** How wide a cell of a row is that takes its columns. */
export function cellTwips(index: number, cells: number, columns: readonly number[]): number {
  const taken = columns.slice(index, index + columnSpan(index, cells, columns.length));
  return taken.reduce((total, twips) => total + twips, 0);
}
