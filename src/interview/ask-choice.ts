import { answerAt } from '../facts/answer-at.ts';
import { answerText } from '../filling/answers/answer-text.ts';
import { commandWords } from '../filling/answers/commands.ts';
import { markOf } from '../questionnaire/progress.ts';
import type { Option, Question } from '../questionnaire/question.ts';
import { putAnswer, readAnswer } from '../questionnaire/read-answer.ts';
import { keep } from './keep-answer.ts';
import type { Move } from './move.ts';
import { obey } from './obey.ts';
import { questionText } from './question-text.ts';
import type { Session } from './session.ts';

const menuCommands = ['skip', 'back', 'pending', 'unverified', 'verified', 'none', 'help', 'outline'] as const;

/** Asks for one of several. */
export async function askChoice(session: Session, question: Question, options: readonly Option[]): Promise<Move> {
  const current = answerText(question, answerAt(session.facts, question.pointer));
  const chosen = options.find(({ label }) => label === current)?.value;
  const answer = await session.terminal.choose<string>(
    questionText(session, question),
    [
      ...options.map(({ value, label }) => ({ value, name: label })),
      ...menuCommands
        .filter((command) => command !== 'verified' || markOf(session.facts, question.pointer) === '待核实')
        .map((command) => ({ value: `/${command}`, name: `〔${commandWords[command]}〕` })),
    ],
    chosen,
  );
  const command = menuCommands.find((one) => answer === `/${one}`);
  if (command) return obey(session, question, command, () => askChoice(session, question, options));
  keep(session, question, readAnswer(session.facts, question, answer));
  return 'next';
}

/** Asks for any of several. */
export async function askSeveral(session: Session, question: Question, options: readonly Option[]): Promise<Move> {
  const { pointer, form } = question;
  const current = answerAt(session.facts, pointer) ?? (form.type === 'groups' ? {} : []);
  const ticked = form.type === 'groups' ? Object.keys(current as object) : (current as string[]);
  const choices = options.map(({ value, label }) => ({ value, name: label }));
  const values = await session.terminal.tick(questionText(session, question), choices, ticked);
  if (values.length === 0) session.passedOver.add(pointer);
  const groups = Object.fromEntries(values.map((value) => [value, (current as Record<string, object>)[value] ?? {}]));
  keep(session, question, putAnswer(session.facts, pointer, form.type === 'groups' ? groups : values));
  return 'next';
}
