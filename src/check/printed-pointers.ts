import { printedGroups } from '../facts/texts/written-texts.ts';

/** What a rule reads that looks at every printed text. */
export const printedPointers: readonly string[] = printedGroups.map((group) => `/${group}`);
