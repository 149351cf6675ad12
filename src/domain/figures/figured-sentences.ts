import type { Stretch } from '../text/sentences.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import type { ToldFigure } from './told/told-figure.ts';
import { toldFigures } from './told/told-figures.ts';

/** A sentence and the figures in it. */
export class FiguredSentence implements Stretch {
  readonly text: string;
  readonly start: number;
  readonly figures: readonly Quantity[];
  #told: readonly ToldFigure[] | undefined;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
    this.figures = readQuantities(text);
  }

  /** Those that count or measure, with what the sentence says of each; read when first asked for. */
  get told(): readonly ToldFigure[] {
    this.#told ??= toldFigures(this.text, this.figures);
    return this.#told;
  }
}

const digit = /\d/g;
/** 受理120件。其中，… goes on with what was told before. */
const sentenceEnd = /[。！？](?!其中)/g;

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
    sentences.push(new FiguredSentence(sentence, start));
    start = end;
  }
  return sentences;
}

/** Where what a pattern finds from a place on ends. */
function after(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
