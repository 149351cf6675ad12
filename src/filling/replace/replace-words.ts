import { answerAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Session, withFacts } from '../session.ts';
import type { FoundWords } from './find-words.ts';

/** The session with other words at the places at which some were found, all one change. A place where they stand no more is left. */
export function replaceWords(session: Session, places: readonly FoundWords[], words: string, others: string): Session {
  const fromBehind = places.toSorted((one, other) => other.start - one.start);
  const facts = fromBehind.reduce<Facts>((changed, { path, start, end }) => {
    const text = answerAt(changed, path);
    if (typeof text !== 'string' || text.slice(start, end) !== words) return changed;
    return withAnswer(changed, path, text.slice(0, start) + others + text.slice(end));
  }, session.facts);
  return withFacts(session, facts, places[0]?.path ?? '');
}
