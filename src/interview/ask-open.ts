import { nextQuestion } from '../questionnaire/next-question.ts';
import { everyQuestion } from '../questionnaire/questions.ts';
import type { Ask } from './ask.ts';
import type { Move } from './move.ts';
import type { Session } from './session.ts';

/** Asks, one after the other, what is neither answered nor marked below some pointers; 上一题 goes back to what was asked before. */
export async function askOpen(session: Session, pointers: readonly string[], ask: Ask): Promise<Move> {
  const asked: string[] = [];
  for (;;) {
    const question = nextQuestion(session.facts, pointers, session.passedOver, session.stoppedAt);
    if (!question) return 'next';
    asked.push(question.pointer);
    const move = await ask(session, question);
    if (move === 'outline') return 'outline';
    if (move === 'back' && (await goBack(session, pointers, asked, ask)) === 'outline') return 'outline';
    if (asked.length === 0) return 'back';
  }
}

/** Asks the question before the last once more, and the one before that as long as the user goes back. */
async function goBack(session: Session, pointers: readonly string[], asked: string[], ask: Ask): Promise<Move> {
  asked.pop();
  for (;;) {
    const pointer = asked.at(-1);
    const question = pointers
      .flatMap((one) => everyQuestion(session.facts, one))
      .find((one) => one.pointer === pointer);
    if (!question) {
      asked.length = 0;
      return 'back';
    }
    const move = await ask(session, question);
    if (move !== 'back') return move;
    asked.pop();
  }
}
