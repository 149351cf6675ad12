import { expect, test } from 'vitest';
import type { Block } from '../../src/document/node.ts';
import { gapLines } from '../../src/layout/gaps.ts';

type BlockType = Block['type'];

test.each<[BlockType | undefined, BlockType, number]>([
  [undefined, 'title', 0],
  [undefined, 'signatureBlock', 0],
  ['title', 'mainRecipients', 1],
  ['title', 'paragraph', 1],
  ['title', 'heading', 1],
  ['mainRecipients', 'paragraph', 0],
  ['paragraph', 'heading', 0],
  ['paragraph', 'annexNote', 1],
  ['runIn', 'annexNote', 1],
  ['paragraph', 'signatureBlock', 1],
  ['annexNote', 'signatureBlock', 1],
  ['signatureBlock', 'annexMark', 0],
  ['signatureBlock', 'attachedTitle', 0],
  ['supplementaryNote', 'attachedTitle', 0],
  ['table', 'attachedTitle', 0],
  ['attachedTitle', 'paragraph', 1],
  ['attachedTitle', 'byline', 1],
  ['title', 'subtitle', 0],
  ['attachedTitle', 'subtitle', 0],
  ['subtitle', 'byline', 1],
  ['subtitle', 'paragraph', 1],
  ['subtitle', 'heading', 1],
  ['paragraph', 'annexNote', 1],
  ['annexMark', 'annexTitle', 1],
  ['annexTitle', 'paragraph', 1],
  ['annexTitle', 'table', 1],
  ['paragraph', 'table', 0],
])('between %s and %s stand %i blank lines', (before, after, lines) => {
  expect(gapLines(before, after)).toBe(lines);
});
