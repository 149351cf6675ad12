import { type Quantity, readQuantities } from './quantities.ts';
import { type Stretch, sentencesOf } from './sentences.ts';

/** A sentence and the figures in it. */
export interface FiguredSentence extends Stretch {
  readonly figures: readonly Quantity[];
}

/** The sentences of a text that hold figures. */
export function figuredSentences(text: string): FiguredSentence[] {
  return sentencesOf(text)
    .map((sentence) => ({ ...sentence, figures: readQuantities(sentence.text) }))
    .filter(({ figures }) => figures.length > 0);
}
