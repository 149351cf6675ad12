import { choicesOf, chosenBefore, chosenCommand, tickedBefore } from '../filling/answers/choice-menu.ts';
import { keepChoice, keepSeveral } from '../filling/answers/keep-answer.ts';
import type { Move } from '../filling/step.ts';
import type { Option, Question } from '../questionnaire/question.ts';
import { doCommand } from './do-command.ts';
import type { OpenSession } from './open-session.ts';

/** Asks for one of several. */
export async function askChoice(session: OpenSession, question: Question, options: readonly Option[]): Promise<Move> {
  const again = () => askChoice(session, question, options);
  const answer = await session.orUndo(question.pointer, () => {
    const asked = { question: session.textOf(question), choices: choicesOf(session.now, question, options) };
    return session.ask(asked, chosenBefore(session.now, question, options));
  });
  if (answer === undefined) return again();
  const command = chosenCommand(answer);
  if (command) return doCommand(session, question, command, again);
  session.take(keepChoice(session.now, question, answer));
  return 'next';
}

/** Asks for any of several. */
export async function askSeveral(session: OpenSession, question: Question, options: readonly Option[]): Promise<Move> {
  const choices = options.map(({ value, label }) => ({ value, name: label }));
  const values = await session.orUndo(question.pointer, () =>
    session.terminal.tick(session.textOf(question), choices, tickedBefore(session.now, question)),
  );
  if (values === undefined) return askSeveral(session, question, options);
  session.take(keepSeveral(session.now, question, values));
  return 'next';
}
