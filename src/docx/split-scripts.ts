import { allMatches } from '../domain/all-matches.ts';
import type { Script } from './run-kind.ts';

/** A piece of text in one script. */
export interface ScriptPiece {
  readonly script: Script;
  readonly text: string;
}

/** Quotes round a phrase, an apostrophe between letters, a word with accents: what Word would set in the Chinese font. */
const latinPhrase =
  /“[\x20-\x7e\u00a0-\u00ff]*”|‘[\x20-\x7e\u00a0-\u00ff]*’|[A-Za-z]+’[A-Za-z]+|[A-Za-z]*[\u00c0-\u024f][A-Za-z\u00c0-\u024f]*/g;

const latin = /[A-Za-z\u00c0-\u024f]/;

/**
 * Splits a text into Chinese and Latin runs. In a Chinese run letters and digits already stand in the Latin font (they have
 * a slot of their own), while quotes, dashes and ellipses stand in the Chinese one. So only a phrase that is wholly Latin
 * and brings its own quotes, or a word with accents, needs a run of its own.
 */
export function splitScripts(text: string): ScriptPiece[] {
  if (!latin.test(text)) return text === '' ? [] : [{ script: 'chinese', text }];
  const pieces: ScriptPiece[] = [];
  let end = 0;
  for (const { 0: phrase, index } of allMatches(text, latinPhrase)) {
    if (!latin.test(phrase)) continue;
    if (index > end) pieces.push({ script: 'chinese', text: text.slice(end, index) });
    pieces.push({ script: 'latin', text: phrase });
    end = index + phrase.length;
  }
  if (end < text.length) pieces.push({ script: 'chinese', text: text.slice(end) });
  return pieces;
}
