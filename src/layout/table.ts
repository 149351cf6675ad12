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
