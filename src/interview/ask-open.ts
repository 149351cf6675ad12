import { openQuestion, questionBelow } from '../filling/overview/section-menu.ts';
import type { Move } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import type { OpenSession } from './open-session.ts';

/**
 * How a question is asked. The menu of a list is told it, and so is whoever asks one question after the other: lists stand in
 * lists, so that the entry's questions are asked as the list itself was.
 */
export type Ask = (session: OpenSession, question: Question) => Promise<Move>;

/** Asks, one after the other, what is neither answered nor marked below some pointers; 上一题 goes back to what was asked before. */
export async function askOpen(session: OpenSession, pointers: readonly string[], ask: Ask): Promise<Move> {
  const asked: string[] = [];
  for (;;) {
    const question = openQuestion(session.now, pointers);
    if (!question) return 'next';
    asked.push(question.pointer);
    const move = await ask(session, question);
    if (move === 'contents') return 'contents';
    if (move === 'back' && (await goBack(session, pointers, asked, ask)) === 'contents') return 'contents';
    if (asked.length === 0) return 'back';
  }
}

/** Asks the question before the last once more, and the one before that as long as the user goes back. */
async function goBack(session: OpenSession, pointers: readonly string[], asked: string[], ask: Ask): Promise<Move> {
  asked.pop();
  for (;;) {
    const question = questionBelow(session.now, pointers, asked.at(-1));
    if (!question) {
      asked.length = 0;
      return 'back';
    }
    const move = await ask(session, question);
    if (move !== 'back') return move;
    asked.pop();
  }
}
