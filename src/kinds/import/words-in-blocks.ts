import { cleanPaste } from '../../domain/material/clean-paste.ts';
import { paragraphText } from '../../reader/paragraph-text.ts';
import type { ReadBlock } from '../../reader/read-document.ts';

/** The words of a cell, lines put together; a table in it is none of them. */
export function wordsInBlocks(blocks: readonly ReadBlock[]): string {
  return blocks
    .map((block) => (block.type === 'table' ? '' : cleanPaste(paragraphText(block).replaceAll('\n', ''))))
    .join('');
}
