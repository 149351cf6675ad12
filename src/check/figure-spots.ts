import type { Finding } from '../diagnostic.ts';
import { type FiguredSentence, figuredSentences } from '../domain/figures/figured-sentences.ts';
import { keepReading } from '../facts/at-rest.ts';
import type { Facts } from '../facts/facts.ts';
import { type PrintedText, printedTexts } from '../facts/texts/printed-texts.ts';
import { aDigit, holding } from './holding.ts';
import type { Spot } from './spots.ts';

/** The printed texts that hold figures, with the sentences in which they do; read once for all the rules that reckon. */
export const figuredTexts = keepReading((facts): readonly (PrintedText & { sentences: readonly FiguredSentence[] })[] =>
  holding(facts, printedTexts(facts), aDigit).map(({ path, text, spanOf }) => ({
    path,
    text,
    spanOf,
    sentences: figuredSentences(text),
  })),
);

/** One finding for each slip that `find` sees between the figures of a printed sentence; `tell` counts its spot in the sentence. */
export function figureSpots<Slip>(
  facts: Facts,
  find: (sentence: FiguredSentence) => readonly Slip[],
  tell: (slip: Slip, text: string) => Spot,
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, spanOf, sentences } of figuredTexts(facts)) {
    for (const sentence of sentences) {
      if (sentence.figures.length < 2) continue;
      for (const slip of find(sentence)) {
        const { start, end, ...said } = tell(slip, sentence.text);
        findings.push({ path, span: spanOf(sentence.start + start, sentence.start + end), ...said });
      }
    }
  }
  return findings;
}
