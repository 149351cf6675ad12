import { cleanPaste } from '../../domain/material/clean-paste.ts';
import { answerAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { markOf, withMark } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import { putAnswer, type Reading, readAnswer, takeAway } from '../../questionnaire/read-answer.ts';
import { passOver, type Session, withFacts } from '../session.ts';
import type { Step } from '../step.ts';
import { withRenamed } from './rename-figure.ts';

/** What a text comes to as the answer to a question. */
export function read({ kind, facts }: Session, question: Question, paragraphs: readonly string[]): Reading {
  const clean = paragraphs.map(cleanPaste);
  if (question.form.type === 'paragraphs') return putAnswer(kind, facts, question.pointer, clean);
  return readAnswer(kind, facts, question, clean.join(''));
}

/** Why a text will not do as an answer; undefined where it will, or where nothing was typed. */
export function refusalOf(session: Session, question: Question, paragraphs: readonly string[]): string | undefined {
  const reading = paragraphs.length > 0 ? read(session, question, paragraphs) : undefined;
  return reading && 'problem' in reading ? reading.problem : undefined;
}

/** Takes a read answer, without the mark that it had; 待核实 stays on an answer that has not changed, or was said just now. */
export function keep(session: Session, { pointer }: Question, reading: Reading): Step {
  if ('problem' in reading) return { session };
  const { kind, facts: before, markedNow } = session;
  const isNew = JSON.stringify(answerAt(before, pointer)) !== JSON.stringify(answerAt(reading.facts, pointer));
  const stays = markOf(kind, before, pointer) === '待核实' && (!isNew || markedNow.has(pointer));
  const { facts, says } = withRenamed(kind, before, reading.facts, pointer);
  return {
    session: withFacts(session, stays ? facts : withMark(kind, facts, pointer, undefined), pointer, {
      markedNow: new Set([...markedNow].filter((one) => one !== pointer)),
    }),
    ...(says && { says: `${says}\n` }),
  };
}

/** Takes a choice, by the value of its option. */
export function keepChoice(session: Session, question: Question, value: string): Step {
  return keep(session, question, readAnswer(session.kind, session.facts, question, value));
}

/** Takes what was ticked of several options, by their values; of groups in use each keeps what it holds. */
export function keepSeveral(session: Session, question: Question, values: readonly string[]): Step {
  const { pointer, form } = question;
  const old = (answerAt(session.facts, pointer) ?? {}) as Readonly<Record<string, object>>;
  const groups = Object.fromEntries(values.map((value) => [value, old[value] ?? {}]));
  const asked = values.length === 0 ? passOver(session, pointer) : session;
  return keep(
    asked,
    question,
    putAnswer(session.kind, session.facts, pointer, form.type === 'groups' ? groups : values),
  );
}

/** Nothing typed, or all of it deleted: an answer is taken away, a question without one is skipped. */
export function clearAnswer(session: Session, { pointer, title, form }: Question): Step {
  const old = answerAt(session.facts, pointer);
  if (old === undefined) return { session: passOver(session, pointer) };
  const left = takeAway(session.kind, session.facts, pointer);
  if (!left) return { session, says: `“${title}”不能空着，未改动\n` };
  const isText = form.type.startsWith('paragraph');
  return {
    session: withFacts(session, withMark(session.kind, left, pointer, undefined), pointer),
    ...(isText && { says: `“${title}”原来的 ${[old].flat().length} 段已删去\n` }),
  };
}

/** Keeps a text that may be broken off, marked so that it is gone on with. */
export function keepUnfinished(session: Session, question: Question, paragraphs: readonly string[]): Session {
  const reading = read(session, question, paragraphs);
  if ('problem' in reading) return session;
  return withFacts(session, withMark(session.kind, reading.facts, question.pointer, '没写完'), question.pointer);
}

/** Puts the facts back as they were before a text was asked for. */
export function putBack(session: Session, facts: Facts, pointer: string): Session {
  return session.facts === facts ? session : withFacts(session, facts, pointer);
}
