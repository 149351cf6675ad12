import { answerAt, withAnswer } from '../../facts/answer-at.ts';
import { type Session, withFacts } from '../session.ts';
import type { FigurePlace } from './figure-places.ts';

/** The session with references to figures at some places, all one change; a place that is no more as it was found is left. */
export function putFigures(session: Session, places: readonly FigurePlace[]): Session {
  const fromBehind = places.toSorted((one, other) => other.start - one.start);
  const facts = fromBehind.reduce((changed, { path, start, end, written, puts }) => {
    const text = answerAt(changed, path);
    if (typeof text !== 'string' || text.slice(start, end) !== written) return changed;
    return withAnswer(changed, path, text.slice(0, start) + puts + text.slice(end));
  }, session.facts);
  return withFacts(session, facts, '/indicators');
}
