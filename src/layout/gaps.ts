import type { Block } from '../document/node.ts';

type BlockType = Block['type'];
/** Before, after, blank lines between, clause of GB/T 9704—2012. */
type Gap = readonly [BlockType | '*', BlockType | '*', number, string];

/** The blank lines that stand between two blocks; the first row that fits counts, none fits: no blank line. */
const gaps: readonly Gap[] = [
  ['title', '*', 1, '7.3.2'],
  ['*', 'annexNote', 1, '7.3.4'],
  ['*', 'signatureBlock', 1, '7.3.5.2'],
  ['annexMark', 'annexTitle', 1, '7.3.7'],
];

/** How many blank lines stand between two neighbouring blocks. */
export function gapLines(before: BlockType | undefined, after: BlockType): number {
  if (before === undefined) return 0;
  const gap = gaps.find(
    ([first, second]) => (first === '*' || first === before) && (second === '*' || second === after),
  );
  return gap?.[2] ?? 0;
}
