import { answerAt } from '../../facts/answer-at.ts';
import { markOf, withMark } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import { putAnswer } from '../../questionnaire/read-answer.ts';
import { type Undone, undo } from '../history.ts';
import { lastAnswer, marked, passOver, type Session, withFacts } from '../session.ts';
import type { Move, Step } from '../step.ts';
import type { Command } from './commands.ts';
import { keep, read } from './keep-answer.ts';
import { questionText } from './question-text.ts';

/** What comes of a command, and where it leads: away, to the same question once more, or to an editor. */
export interface Obeyed extends Undone {
  readonly leadsTo: Move | 'again' | 'edit';
}

/** Does what was said instead of an answer. */
export function obey(session: Session, question: Question, command: Command): Obeyed {
  const { pointer } = question;
  switch (command) {
    case 'back':
    case 'contents':
      return { session, leadsTo: command };
    case 'undo':
      return { ...undo(session, pointer), leadsTo: 'again' };
    case 'skip':
      return { session: passOver(session, pointer), leadsTo: 'next' };
    case 'pending':
      return { session: marked(session, pointer, '暂缺'), leadsTo: 'next' };
    case 'none':
      return { session: marked(session, pointer, '不涉及'), leadsTo: 'next' };
    case 'unverified': {
      const markedNow = new Set([...session.markedNow, pointer]);
      return onceMore({ ...marked(session, pointer, '待核实'), markedNow }, pointer);
    }
    case 'verified':
      return verify(session, question);
    case 'help':
      return { session, says: `${questionText(session, question, true)}\n`, leadsTo: 'again' };
    case 'reuse':
      return reuse(session, pointer);
    case 'edit':
      return { session, leadsTo: 'edit' };
  }
}

/** Takes what an editor left of a text; nothing in it, or what will not do, leads to the question once more. */
export function takeEdited(session: Session, question: Question, text: string): Obeyed {
  const paragraphs = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (paragraphs.length === 0) return { session, leadsTo: 'again' };
  const reading = read(session, question, paragraphs);
  if ('problem' in reading) return { session, says: `${reading.problem}\n`, leadsTo: 'again' };
  return { ...keep(session, question, reading), leadsTo: 'next' };
}

/** Takes the mark 待核实 away, or 没写完. */
function verify(session: Session, { pointer, title }: Question): Obeyed {
  const mark = markOf(session.kind, session.facts, pointer);
  if (mark !== '待核实' && mark !== '没写完')
    return { session, says: `“${title}”没有标〔待核实〕\n`, leadsTo: 'again' };
  const says = `“${title}”的〔${mark}〕已去掉\n`;
  return { ...onceMore(marked(session, pointer, undefined), pointer), says };
}

/** A question that has no answer yet is asked again. */
function onceMore(session: Session, pointer: string): Step & Pick<Obeyed, 'leadsTo'> {
  return { session, leadsTo: answerAt(session.facts, pointer) === undefined ? 'again' : 'next' };
}

/** Takes last year's answer over, marked so that nobody forgets to go through it. */
function reuse(session: Session, pointer: string): Obeyed {
  const last = lastAnswer(session, pointer);
  const reading = putAnswer(session.kind, session.facts, pointer, last);
  if (last === undefined || 'problem' in reading) return { session, says: '没有上年内容可以沿用\n', leadsTo: 'again' };
  return {
    session: withFacts(session, withMark(session.kind, reading.facts, pointer, '待核实'), pointer),
    leadsTo: 'next',
  };
}
