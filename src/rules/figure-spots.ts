import type { Finding } from '../diagnostic.ts';
import type { FiguredSentence } from '../domain/figures/figured-sentences.ts';
import type { FigureSlip } from '../domain/figures/relations/figure-slip.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** One finding for each slip that `find` sees between the figures of a printed sentence. */
export function figureSpots(
  manuscript: Manuscript,
  find: (sentence: FiguredSentence) => readonly FigureSlip[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, spanOf, found: sentences } of manuscript.sentencesWithFigures) {
    for (const sentence of sentences) {
      for (const { start, end, ...said } of find(sentence))
        findings.push({ path, span: spanOf(sentence.start + start, sentence.start + end), ...said });
    }
  }
  return findings;
}
