import { allMatches } from '../text/all-matches.ts';

/** A piece of a text: words as written, or the name of an indicator to be put in. */
export type TextPiece = { readonly words: string } | { readonly reference: string };

const braced = /(?<!\{)\{([^{}]+)\}(?!\})/gu;
const name = /^[\p{L}\p{N}]+$/u;

/** What nearly every name is; the letters of every script take a millisecond to get ready. */
const plainName = /^[\u4e00-\u9fff\d]+$/u;

/**
 * Splits a text at its {指标}: one brace each side, no brace beside it, a name of letters, digits or Chinese characters.
 * Every other brace is words, letter for letter.
 */
export function splitReferences(text: string): TextPiece[] {
  if (!text.includes('{')) return text === '' ? [] : [{ words: text }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: written, 1: reference = '', index } of allMatches(text, braced)) {
    if (!plainName.test(reference) && !name.test(reference)) continue;
    if (index > end) pieces.push({ words: text.slice(end, index) });
    pieces.push({ reference });
    end = index + written.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
}
