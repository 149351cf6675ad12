import { cleanPaste } from '../domain/material/clean-paste.ts';
import { answerAt } from '../facts/answer-at.ts';
import { markOf } from '../questionnaire/progress.ts';
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

/** Puts a read answer on disk; a mark 待核实 stays until it is taken away. */
export function keep(session: Session, { pointer }: Question, reading: Reading): void {
  if ('problem' in reading) return;
  session.commit(reading.facts);
  if (markOf(session.facts, pointer) !== '待核实') session.mark(pointer, undefined);
}

/** Nothing typed: a long text stays as it was, a line that was emptied is taken away, a question without answer is skipped. */
export function leaveEmpty(session: Session, { pointer, title }: Question, multiline: boolean): Move {
  if (answerAt(session.facts, pointer) === undefined) session.passedOver.add(pointer);
  else if (!multiline) {
    const left = takeAway(session.facts, pointer);
    if (left) session.commit(left);
    else session.terminal.say(`“${title}”不能空着，未改动\n`);
  }
  return 'next';
}

/** Keeps what has come of a text that may be broken off, after what was there before, marked so that it is gone through. */
export function keepUnfinished(session: Session, question: Question, paragraphs: readonly string[]): void {
  const reading = read(session, question, paragraphs);
  if ('problem' in reading) return;
  session.commit(reading.facts);
  session.mark(question.pointer, '待核实');
}
