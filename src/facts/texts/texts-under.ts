import { answerAt } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import { walkTexts } from './walk-texts.ts';

/** The texts of facts at a path and under it. */
export function textsUnder(facts: Facts): (path: string) => string[] {
  return (path) => walkTexts(answerAt(facts, path)).map(({ text }) => text);
}
