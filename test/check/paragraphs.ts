import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';

/** Facts of which a rule about words needs nothing but these paragraphs; the first stands at `first`. */
export function paragraphs(...texts: string[]): Partial<AnnualReport> {
  return { otherMatters: { paragraphs: texts } };
}

/** The pointer of the first paragraph. */
export const first = '/otherMatters/paragraphs/0';
