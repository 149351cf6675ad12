import { checkForeign } from '../../src/check/check-foreign.ts';
import { appraise } from '../../src/kinds/appraise.ts';
import { rules } from '../../src/kinds/check.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { readForeign } from '../../src/reader/read.ts';

export { sharedPassages } from '../../src/appraisal/shared-passages.ts';
export { readForeign } from '../../src/reader/read.ts';

/** Reads a paper and holds it against all rules about words, figures and layout. */
export function checkWhole(bytes: Uint8Array, today: string) {
  return checkForeign(paperIn(bytes), [...rules, ...paperRules], { today });
}

/** The sentences of a paper with the unit that it is of. */
export function sentencesOf(bytes: Uint8Array) {
  const { unit = '', sentences } = appraise(paperIn(bytes));
  return { unit, sentences };
}

function paperIn(bytes: Uint8Array): ForeignPaper {
  const read = readForeign(bytes);
  if ('convert' in read) throw new Error('the paper is no .docx');
  return new ForeignPaper(read);
}
