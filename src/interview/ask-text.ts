import { answerAt } from '../facts/answer-at.ts';
import { answerText } from '../filling/answers/answer-text.ts';
import type { Command } from '../filling/answers/commands.ts';
import { clearAnswer, keep, read, refusalOf } from '../filling/answers/keep-answer.ts';
import { beginText, endText, keepText, leaveText, type Writing } from '../filling/answers/long-text.ts';
import type { Move } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import { askLongText } from './ask-long-text.ts';
import { doCommand } from './do-command.ts';
import { offerFigures } from './offer-figures.ts';
import type { OpenSession } from './open-session.ts';

/** Asks a question that is answered in words. */
export async function askText(session: OpenSession, question: Question): Promise<Move> {
  if (question.form.type.startsWith('paragraph')) return askParagraphs(session, question);
  const reply = await session.terminal.text({
    message: session.textOf(question),
    initial: answerText(question, answerAt(session.facts, question.pointer)),
    refuse: (paragraphs) => refusalOf(session.now, question, paragraphs),
  });
  if ('command' in reply) return doCommand(session, question, reply.command, () => askText(session, question));
  const { now } = session;
  const { paragraphs } = reply;
  session.take(
    paragraphs.length === 0 ? clearAnswer(now, question) : keep(now, question, read(now, question, paragraphs)),
  );
  return 'next';
}

/** Asks for a long text: what is there can be edited, and a command in the midst of it leaves it as it then is. */
async function askParagraphs(
  session: OpenSession,
  question: Question,
  writing = beginText(session.now, question),
): Promise<Move> {
  const asked = {
    message: session.textOf(question),
    multiline: true,
    joins: question.form.type === 'paragraph',
    begun: writing.come,
    refuse: (paragraphs: readonly string[]) => refusalOf(session.now, question, paragraphs),
  };
  const reply = await askLongText(session.terminal, asked, (come) =>
    session.goOn(keepText(session.now, question, writing, come)),
  );
  if ('command' in reply) return leave(session, question, { ...writing, come: reply.before ?? [] }, reply.command);
  const { isNew, ...step } = endText(session.now, question, writing, reply.paragraphs);
  session.take(step);
  if (isNew) await offerFigures(session, question.pointer);
  return 'next';
}

/** Does a command said in the midst of a text. */
function leave(session: OpenSession, question: Question, writing: Writing, command: Command): Promise<Move> {
  const { leadsTo, ...step } = leaveText(session.now, question, writing, command);
  session.take(step);
  if (leadsTo === 'go-on') return askParagraphs(session, question, writing);
  if (leadsTo === 'begin-anew') return askParagraphs(session, question);
  const again = () => askParagraphs(session, question, command === 'undo' ? undefined : writing);
  return doCommand(session, question, command, again);
}
