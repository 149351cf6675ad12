import { allMatches } from '../../domain/text/all-matches.ts';
import type { Script } from './run-kind.ts';

/** A piece of text in one script. */
export interface ScriptPiece {
  readonly script: Script;
  readonly text: string;
}

/** Quotes round a phrase; a word, apostrophes between its letters. */
const latinPhrase =
  /“[\x20-\x7e\u00a0-\u00ff]*”|‘[\x20-\x7e\u00a0-\u00ff]*’|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:’[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*/g;

/** What Word would set in the Chinese font: quotes, an apostrophe, an accent. */
const misread = /[^ -~]/;

/**
 * A character that the Latin and the Chinese font both claim, such as a quote or a dash (ECMA-376 17.3.2.26): any but ASCII,
 * Han, and the Chinese and full-width marks.
 */
const doubtful = /[^ -~\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/;

const latin = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;

/**
 * Splits a text into Chinese and Latin runs. In a Chinese run letters and digits already stand in the Latin font (they have
 * a slot of their own), while quotes, dashes and ellipses stand in the Chinese one, if the run says so. So only a phrase that
 * is wholly Latin and brings its own quotes, or a word with accents, needs a run of its own.
 */
export function splitScripts(text: string): ScriptPiece[] {
  if (!latin.test(text)) return text === '' ? [] : [pieceOf(text)];
  const pieces: ScriptPiece[] = [];
  let end = 0;
  for (const { 0: phrase, index } of allMatches(text, latinPhrase)) {
    if (!latin.test(phrase) || !misread.test(phrase)) continue;
    if (index > end) pieces.push(pieceOf(text.slice(end, index)));
    pieces.push({ script: 'latin', text: phrase });
    end = index + phrase.length;
  }
  if (end < text.length) pieces.push(pieceOf(text.slice(end)));
  return pieces;
}

function pieceOf(text: string): ScriptPiece {
  return { script: doubtful.test(text) ? 'chinese' : 'plain', text };
}
