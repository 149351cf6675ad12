import { allMatches } from './all-matches.ts';
/** A piece of a text: words as written, or the name of an indicator to be put in. */
export type TextPiece = { readonly words: string } | { readonly reference: string };

const reference = /(?<!\{)\{([\p{L}\p{N}]+)\}(?!\})/gu;

/**
 * Splits a text at its {指标}: one brace each side, no brace beside it, a name of letters, digits or Chinese characters.
 * Every other brace is words, letter for letter.
 */
export function splitReferences(text: string): TextPiece[] {
  if (!text.includes('{')) return text === '' ? [] : [{ words: text }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of allMatches(text, reference)) {
    if (match.index > end) pieces.push({ words: text.slice(end, match.index) });
    pieces.push({ reference: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
}
