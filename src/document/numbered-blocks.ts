import type { Block, OfficialDocument } from './node.ts';

/** Blocks that get a number in the margin of a print copy: what a reader calls a paragraph. */
type NumberedBlock = Extract<Block, { type: 'heading' | 'runIn' | 'paragraph' | 'assignment' }>;

/** Whether a block is numbered in a print copy. */
export function isNumbered(block: Block): block is NumberedBlock {
  return ['heading', 'runIn', 'paragraph', 'assignment'].includes(block.type);
}

/** The paragraphs of a document in the order of their numbers, the first of which is 1. */
export function numberedBlocks({ blocks }: OfficialDocument): NumberedBlock[] {
  return blocks.filter(isNumbered);
}
