import { findIllegalCharacters } from '../text/illegal-characters.ts';

/**
 * A paragraph as it comes from Word, WPS or a web page, without what no official text may hold: a tab, such as Word sets
 * after its own ordinals, becomes a blank, and what nobody sees goes. Nobody can find such a character in a terminal.
 */
export function cleanPaste(paragraph: string): string {
  const blank = paragraph.replaceAll('\t', ' ');
  return findIllegalCharacters(blank)
    .reduceRight((text, { offset }) => text.slice(0, offset) + text.slice(offset + 1), blank)
    .trim();
}
