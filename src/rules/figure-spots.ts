import type { Finding } from '../diagnostic.ts';
import type { FiguredSentence } from '../domain/figures/figured-sentences.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Spot } from './spots.ts';

/** One finding for each slip that `find` sees between the figures of a printed sentence; `tell` counts its spot in the sentence. */
export function figureSpots<Slip>(
  manuscript: Manuscript,
  find: (sentence: FiguredSentence) => readonly Slip[],
  tell: (slip: Slip, text: string) => Spot,
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, spanOf, found: sentences } of manuscript.sentencesWithFigures) {
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
