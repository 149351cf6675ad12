import type { Block } from '../document/node.ts';

type BlockType = Block['type'];
/** Before, after, blank lines between, clause of GB/T 9704—2012. */
type Gap = readonly [BlockType | '*', BlockType | '*', number, string];

/** The blank lines that stand between two blocks; the first row that fits counts, none fits: no blank line. */
export const gaps: readonly Gap[] = [
  ['headerBlock', 'title', 2, '7.3.1'],
  ['table', 'title', 1, '实务：公开稿目录信息之下'],
  ['*', 'subtitle', 0, '实务：副标题'],
  ['subtitle', '*', 1, '7.3.2'],
  ['title', 'byline', 1, '实务：报告稿'],
  ['byline', 'byline', 0, '实务：报告稿'],
  ['byline', '*', 1, '7.3.2'],
  ['title', '*', 1, '7.3.2'],
  ['attachedTitle', '*', 1, '7.3.2'],
  ['annexTitle', '*', 1, '7.3.7'],
  ['appendixTitle', '*', 1, '实务：送审说明'],
  ['*', 'annexNote', 1, '7.3.4'],
  ['*', 'signatureBlock', 1, '7.3.5.2'],
  ['annexMark', 'annexTitle', 1, '7.3.7'],
];

/** Room above a sealed name, so that a seal's upper edge stands within one line under the text; GB/T 9704—2012 7.3.5.1. */
export const linesAboveSealed = 2;

/** Room between the rows of sealed names, so that no seals touch; GB/T 9704—2012 7.3.5.1. */
export const linesBetweenSealed = 4;

/** How many blank lines stand between two neighbouring blocks. */
export function gapLines(before: BlockType | undefined, after: BlockType): number {
  if (before === undefined) return 0;
  const gap = gaps.find(
    ([first, second]) => (first === '*' || first === before) && (second === '*' || second === after),
  );
  return gap?.[2] ?? 0;
}
