import type { Stretch } from '../text/sentences.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** A sentence and the figures in it. */
export interface FiguredSentence extends Stretch {
  readonly figures: readonly Quantity[];
}

const digit = /\d/g;
const sentenceEnd = /[。！？]/g;

/** The sentences of a text that hold figures; most hold none, and are stepped over. */
export function figuredSentences(text: string): FiguredSentence[] {
  const sentences: FiguredSentence[] = [];
  let start = 0;
  for (let at = after(digit, text, start); at !== undefined; at = after(digit, text, start)) {
    let end = after(sentenceEnd, text, start) ?? text.length;
    while (end < at) {
      start = end;
      end = after(sentenceEnd, text, start) ?? text.length;
    }
    const sentence = text.slice(start, end);
    sentences.push({ text: sentence, start, figures: readQuantities(sentence) });
    start = end;
  }
  return sentences;
}

/** Where what a pattern finds from a place on ends. */
function after(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
