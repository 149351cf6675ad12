import { twipsOfPt } from './units.ts';

/** The text of tables, which the standard leaves open; and a cell's margins, left and right together, as Word has them. */
export const tableText = { sizePt: 12, linePt: 18, cellMarginsTwips: 216 } as const;

/** The least that a column may be: the margins of its cells and one character. */
const narrowestTwips = tableText.cellMarginsTwips + twipsOfPt(tableText.sizePt);

/**
 * The widths of columns in their proportion, which together are the width given, in twips. Whatever the proportion, a column
 * has room for a character; where there are more columns than that, they share the width alike.
 */
export function columnTwips(widths: readonly number[], total: number): number[] {
  const shares = sharesOf(widths, total);
  const narrowest = Math.min(narrowestTwips, total / widths.length);
  return wholeTwips(shares.every((share) => share >= narrowest) ? shares : widened(shares, narrowest));
}

function sharesOf(widths: readonly number[], total: number): number[] {
  const sum = sumOf(widths);
  // Numbers so large that their sum is none are first made small.
  return Number.isFinite(sum * total)
    ? widths.map((width) => (total * width) / sum)
    : sharesOf(
        widths.map((width) => width / Number.MAX_VALUE),
        total,
      );
}

/** Shares none of which is below the narrowest: what those lack the others give, each of what it has above it. */
function widened(shares: readonly number[], narrowest: number): number[] {
  const above = shares.map((share) => Math.max(0, share - narrowest));
  const room = sumOf(shares) - narrowest * shares.length;
  return above.map((share) => narrowest + (room > 0 ? (share * room) / sumOf(above) : 0));
}

/** Shares in whole twips, their sum kept. */
function wholeTwips(shares: readonly number[]): number[] {
  let reached = 0;
  return shares.map((share) => {
    const start = Math.round(reached);
    reached += share;
    return Math.round(reached) - start;
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
