import type { Facts } from '../facts/facts.ts';
import type { AnnualReport } from './annual-report/facts.generated.ts';
import type { Experience } from './experience/facts.generated.ts';
import type { KeyPoints } from './key-points/facts.generated.ts';

/** The facts of a paper of one of the kinds there are; `kind` tells which. */
export type PaperFacts = AnnualReport | KeyPoints | Experience;

/** Facts as they are handed in: of a kind there is, or of one that a caller brings. */
export type AnyFacts = PaperFacts | Facts;
