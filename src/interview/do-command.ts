import { answerAt } from '../facts/answer-at.ts';
import { answerText } from '../filling/answers/answer-text.ts';
import type { Command } from '../filling/answers/commands.ts';
import { obey, takeEdited } from '../filling/answers/obey.ts';
import type { Move } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import type { OpenSession } from './open-session.ts';

/** Does what was said instead of an answer; `again` asks the same question once more. */
export async function doCommand(
  session: OpenSession,
  question: Question,
  command: Command,
  again: () => Promise<Move>,
): Promise<Move> {
  let { leadsTo, ...step } = obey(session.now, question, command);
  session.takeBack(step);
  if (leadsTo === 'edit') {
    const old = answerText(question, answerAt(session.facts, question.pointer));
    ({ leadsTo, ...step } = takeEdited(session.now, question, await session.terminal.edit(question.title, old)));
    session.take(step);
  }
  return leadsTo === 'again' || leadsTo === 'edit' ? again() : leadsTo;
}
