import { answerAt } from '../../facts/answer-at.ts';
import { markOf } from '../../questionnaire/progress.ts';
import type { Option, Question } from '../../questionnaire/question.ts';
import type { Session } from '../session.ts';
import type { Choice } from '../step.ts';
import { answerText } from './answer-text.ts';
import { type Command, commandWords } from './commands.ts';

const menuCommands = [
  'skip',
  'back',
  'undo',
  'pending',
  'unverified',
  'verified',
  'none',
  'help',
  'contents',
] as const satisfies readonly Command[];

/** What can be chosen in answer to a question, and the commands that would do something: /skip. */
export function choicesOf(session: Session, { pointer }: Question, options: readonly Option[]): Choice<string>[] {
  const isOf: Readonly<Partial<Record<Command, boolean>>> = {
    undo: session.past.length > 0,
    verified: markOf(session.kind, session.facts, pointer) === '待核实',
  };
  return [
    ...options.map(({ value, label }) => ({ value, name: label })),
    ...menuCommands
      .filter((command) => isOf[command] ?? true)
      .map((command) => ({ value: `/${command}`, name: `〔${commandWords[command]}〕` })),
  ];
}

/** The command that was chosen instead of an answer. */
export function chosenCommand(answer: string): Command | undefined {
  return menuCommands.find((command) => answer === `/${command}`);
}

/** The value of the option that is the answer now. */
export function chosenBefore({ facts }: Session, question: Question, options: readonly Option[]): string | undefined {
  const current = answerText(question, answerAt(facts, question.pointer));
  return options.find(({ label }) => label === current)?.value;
}

/** The values of the options that are ticked now. */
export function tickedBefore({ facts }: Session, { pointer, form }: Question): readonly string[] {
  const current = answerAt(facts, pointer) ?? (form.type === 'groups' ? {} : []);
  return form.type === 'groups' ? Object.keys(current as object) : (current as string[]);
}
