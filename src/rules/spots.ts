import type { Finding } from '../diagnostic.ts';
import type { Signs } from '../domain/text/signs.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** A spot in a printed text, and what is to be said of it. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

/** One finding for each spot that `find` sees in the printed texts; it looks at those alone that hold a sign of what it looks for. */
export function spotsIn(
  manuscript: Manuscript,
  signs: Signs,
  find: (text: string, path: string) => readonly Spot[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text, spanOf } of manuscript.holding(manuscript.printed, signs)) {
    for (const { start, end, ...said } of find(text, path)) findings.push({ path, span: spanOf(start, end), ...said });
  }
  return findings;
}
