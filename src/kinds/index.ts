import type { Facts } from '../facts/facts.ts';
import { annualReport } from './annual-report/index.ts';
import type { Kind } from './kind.ts';

/** Every kind of paper the tool knows. */
export const kinds: readonly Kind[] = [annualReport];

/** The kind of some facts, as they say themselves. */
export function kindOf({ kind }: Pick<Facts, 'kind'>): Kind {
  return kinds.find(({ name }) => name === kind) ?? annualReport;
}
