import type { Move } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import type { OpenSession } from './open-session.ts';

/**
 * How a question is asked. The menu of a list is told it, and so is whoever asks one question after the other: lists stand in
 * lists, so that the entry's questions are asked as the list itself was.
 */
export type Ask = (session: OpenSession, question: Question) => Promise<Move>;
