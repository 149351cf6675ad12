import { type Quantity, readQuantities } from './quantities.ts';
import { type Stretch, sentencesOf } from './sentences.ts';

/** A sentence and the figures in it. */
export interface FiguredSentence extends Stretch {
  readonly figures: readonly Quantity[];
}

/** The sentences of a text that hold figures. */
export function figuredSentences(text: string): FiguredSentence[] {
  const sentences: FiguredSentence[] = [];
  for (const { text: sentence, start } of sentencesOf(text)) {
    const figures = readQuantities(sentence);
    if (figures.length > 0) sentences.push({ text: sentence, start, figures });
  }
  return sentences;
}
