import { cleanPaste } from '../domain/material/clean-paste.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { withRenamed } from '../filling/answers/figure-names.ts';
import { markOf, withMark } from '../questionnaire/progress.ts';
import type { Question } from '../questionnaire/question.ts';
import { putAnswer, type Reading, readAnswer, takeAway } from '../questionnaire/read-answer.ts';
import type { Move } from './move.ts';
import type { Session } from './session.ts';

/** What a text comes to as the answer to a question. */
export function read(session: Session, question: Question, paragraphs: readonly string[]): Reading {
  const clean = paragraphs.map(cleanPaste);
  if (question.form.type === 'paragraphs') return putAnswer(session.facts, question.pointer, clean);
  return readAnswer(session.facts, question, clean.join(''));
}

/** Puts a read answer on disk, without the mark that it had; 待核实 stays on an answer that has not changed, or was said just now. */
export function keep(session: Session, { pointer }: Question, reading: Reading): void {
  if ('problem' in reading) return;
  const isNew = JSON.stringify(answerAt(session.facts, pointer)) !== JSON.stringify(answerAt(reading.facts, pointer));
  const stays = markOf(session.facts, pointer) === '待核实' && (!isNew || session.markedNow.has(pointer));
  session.markedNow.delete(pointer);
  const { facts, says } = withRenamed(session.facts, reading.facts, pointer);
  session.commit(stays ? facts : withMark(facts, pointer, undefined));
  if (says) session.terminal.say(`${says}\n`);
}

/** Nothing typed, or all of it deleted: an answer is taken away, a question without one is skipped. */
export function clearAnswer(session: Session, { pointer, title, form }: Question): Move {
  const old = answerAt(session.facts, pointer);
  if (old === undefined) session.passedOver.add(pointer);
  else {
    const left = takeAway(session.facts, pointer);
    if (left) session.commit(withMark(left, pointer, undefined));
    if (!left) session.terminal.say(`“${title}”不能空着，未改动\n`);
    else if (form.type.startsWith('paragraph'))
      session.terminal.say(`“${title}”原来的 ${[old].flat().length} 段已删去\n`);
  }
  return 'next';
}

/** Keeps a text that may be broken off, marked so that it is gone on with. */
export function keepUnfinished(session: Session, question: Question, paragraphs: readonly string[]): void {
  const reading = read(session, question, paragraphs);
  if (!('problem' in reading)) session.commit(withMark(reading.facts, question.pointer, '没写完'));
}

/** Puts the facts back as they were before a text was asked for. */
export function putBack(session: Session, facts: Facts): void {
  if (session.facts !== facts) session.commit(facts);
}
