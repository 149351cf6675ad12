import { answerAt } from '../facts/answer-at.ts';
import { answerText } from '../filling/answers/answer-text.ts';
import type { Command } from '../filling/answers/commands.ts';
import { markOf } from '../questionnaire/progress.ts';
import type { Question } from '../questionnaire/question.ts';
import { putAnswer } from '../questionnaire/read-answer.ts';
import { keep, read } from './keep-answer.ts';
import type { Move } from './move.ts';
import { questionText } from './question-text.ts';
import type { Session } from './session.ts';

/** Does what was said instead of an answer; `again` asks the same question once more. */
export async function obey(
  session: Session,
  question: Question,
  command: Command,
  again: () => Promise<Move>,
): Promise<Move> {
  const { pointer } = question;
  switch (command) {
    case 'back':
    case 'outline':
      return command;
    case 'skip':
      session.passedOver.add(pointer);
      return 'next';
    case 'pending':
    case 'none':
      session.mark(pointer, command === 'pending' ? '暂缺' : '不涉及');
      return 'next';
    case 'unverified':
      session.mark(pointer, '待核实');
      session.markedNow.add(pointer);
      return answerAt(session.facts, pointer) === undefined ? again() : 'next';
    case 'verified':
      return verify(session, question, again);
    case 'help':
      session.terminal.say(`${questionText(session, question, true)}\n`);
      return again();
    case 'reuse':
      return reuse(session, question, again);
    case 'edit':
      return editText(session, question, again);
  }
}

/** Takes the mark 待核实 away, or 没写完. */
function verify(session: Session, { pointer, title }: Question, again: () => Promise<Move>): Promise<Move> | Move {
  const mark = markOf(session.facts, pointer);
  if (mark !== '待核实' && mark !== '没写完') {
    session.terminal.say(`“${title}”没有标〔待核实〕\n`);
    return again();
  }
  session.mark(pointer, undefined);
  session.terminal.say(`“${title}”的〔${mark}〕已去掉\n`);
  return answerAt(session.facts, pointer) === undefined ? again() : 'next';
}

/** Takes last year's answer over, marked so that nobody forgets to go through it. */
async function reuse(session: Session, question: Question, again: () => Promise<Move>): Promise<Move> {
  const { pointer } = question;
  const reading = putAnswer(session.facts, pointer, session.lastAnswer(pointer));
  if (session.lastAnswer(pointer) === undefined || 'problem' in reading) {
    session.terminal.say('没有上年内容可以沿用\n');
    return again();
  }
  session.commit(reading.facts);
  session.mark(pointer, '待核实');
  return 'next';
}

async function editText(session: Session, question: Question, again: () => Promise<Move>): Promise<Move> {
  const { pointer, title } = question;
  const old = answerText(question, answerAt(session.facts, pointer));
  const text = await session.terminal.edit(title, old);
  const paragraphs = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (paragraphs.length === 0) return again();
  const reading = read(session, question, paragraphs);
  if ('problem' in reading) {
    session.terminal.say(`${reading.problem}\n`);
    return again();
  }
  keep(session, question, reading);
  return 'next';
}
