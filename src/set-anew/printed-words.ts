import type { ReadBlock, ReadParagraph } from '../reader/read-document.ts';

/** All that is printed of some blocks, automatic numbers too, without blanks: what must be the same before and after. */
export function printedWords(blocks: readonly ReadBlock[]): string {
  return blocks.map((block) => wordsOf(block)).join('');
}

/** A paragraph's words as they are printed: its automatic number, and its text. */
export function printedText({ number, runs }: ReadParagraph): string {
  return (number?.text ?? '') + runs.map(({ text }) => text).join('');
}

function wordsOf(block: ReadBlock): string {
  if (block.type === 'table')
    return block.rows.map(({ cells }) => cells.map((cell) => printedWords(cell.blocks)).join('')).join('');
  return printedText(block).replaceAll(/\s/gu, '');
}
