import type { Question } from '../questionnaire/question.ts';
import type { Move } from './move.ts';
import type { Session } from './session.ts';

/**
 * How a question is asked. The menu of a list is told it, and so is whoever asks one question after the other: lists stand in
 * lists, so that the entry's questions are asked as the list itself was.
 */
export type Ask = (session: Session, question: Question) => Promise<Move>;
