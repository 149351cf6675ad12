import { answerAt } from '../facts/answer-at.ts';
import type { Option, Question } from '../questionnaire/question.ts';
import { putAnswer, readAnswer } from '../questionnaire/read-answer.ts';
import { answerText } from './answer-text.ts';
import { askLongText } from './ask-long-text.ts';
import { editEntries } from './edit-entries.ts';
import { keep, leaveEmpty, read, rescue } from './keep-answer.ts';
import type { Move } from './move.ts';
import { obey } from './obey.ts';
import { offerFigures } from './offer-figures.ts';
import { commandWords } from './prompts/read-command.ts';
import { questionText } from './question-text.ts';
import type { Session } from './session.ts';

/** Asks one question until it is answered, marked, passed over or left. Every answer is on disk when this returns. */
export async function askQuestion(session: Session, question: Question): Promise<Move> {
  switch (question.form.type) {
    case 'entries':
      return editEntries(session, question);
    case 'choice':
      return askChoice(session, question, question.form.options);
    case 'yes-no':
      return askChoice(session, question, [
        { value: '是', label: '是' },
        { value: '否', label: '否' },
      ]);
    case 'choices':
    case 'groups':
      return askSeveral(session, question, question.form.options);
    case 'table':
      session.terminal.say('表格请直接写在填报文件里，或者用 --answers 填入\n');
      session.passedOver.add(question.pointer);
      return 'next';
    default:
      return askText(session, question);
  }
}

async function askText(session: Session, question: Question): Promise<Move> {
  const { form, pointer } = question;
  const multiline = form.type.startsWith('paragraph');
  const current = answerAt(session.facts, pointer);
  const asked = {
    message: questionText(session, question),
    multiline,
    initial: multiline ? '' : answerText(question, current),
    refuse: (paragraphs: readonly string[]) => {
      const reading = paragraphs.length > 0 ? read(session, question, paragraphs) : undefined;
      return reading && 'problem' in reading ? reading.problem : undefined;
    },
  };
  const reply = await askLongText(session.terminal, asked, (come) => rescue(session, question, come));
  if ('command' in reply) return obey(session, question, reply.command, () => askText(session, question));
  if (reply.paragraphs.length === 0) return leaveEmpty(session, question, multiline);
  keep(session, question, read(session, question, reply.paragraphs));
  if (multiline) await offerFigures(session, pointer);
  return 'next';
}

const menuCommands = ['skip', 'back', 'pending', 'unverified', 'none', 'help', 'outline'] as const;

async function askChoice(session: Session, question: Question, options: readonly Option[]): Promise<Move> {
  const current = answerText(question, answerAt(session.facts, question.pointer));
  const chosen = options.find(({ label }) => label === current)?.value;
  const answer = await session.terminal.choose<string>(
    questionText(session, question),
    [
      ...options.map(({ value, label }) => ({ value, name: label })),
      ...menuCommands.map((command) => ({ value: `/${command}`, name: `〔${commandWords[command]}〕` })),
    ],
    chosen,
  );
  const command = menuCommands.find((one) => answer === `/${one}`);
  if (command) return obey(session, question, command, () => askChoice(session, question, options));
  keep(session, question, readAnswer(session.facts, question, answer));
  return 'next';
}

async function askSeveral(session: Session, question: Question, options: readonly Option[]): Promise<Move> {
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
