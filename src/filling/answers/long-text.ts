import { cleanPaste } from '../../domain/material/clean-paste.ts';
import { answerAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { markOf } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import { asOne, type Session } from '../session.ts';
import type { Step } from '../step.ts';
import type { Command } from './commands.ts';
import { clearAnswer, keep, keepUnfinished, putBack, read } from './keep-answer.ts';

/** A long text in the making: the facts before it was asked for, what the answer was then, and the paragraphs there are now. */
export interface Writing {
  readonly facts: Facts;
  readonly old: readonly string[];
  readonly come: readonly string[];
  /** How many changes there were before it: all that it changes is taken back at once. */
  readonly since: number;
}

/** What becomes of a text that a command leaves, and whether the command is then obeyed, or the text is gone on with or begun anew instead. */
export interface LeftText extends Step {
  readonly leadsTo: 'obey' | 'go-on' | 'begin-anew';
}

/** A long text that is asked for. */
export function beginText({ facts, past }: Session, { pointer }: Question): Writing {
  const old = [answerAt(facts, pointer) ?? []].flat() as string[];
  return { facts, old, come: old, since: past.length };
}

/** Keeps the paragraphs that have come, whatever happens to the rest. */
export function keepText(session: Session, question: Question, writing: Writing, come: readonly string[]): Session {
  if (isSameText(question, writing.old, come)) return putBack(session, writing.facts, question.pointer);
  return keepUnfinished(session, question, come);
}

/** Takes a text that was ended; `isNew` where it is not the one that was there, or where that had not been ended. */
export function endText(
  session: Session,
  question: Question,
  { facts, old, since }: Writing,
  paragraphs: readonly string[],
): Step & { readonly isNew: boolean } {
  const { pointer } = question;
  const isSame = isSameText(question, old, paragraphs);
  const isEmpty = paragraphs.length === 0;
  const asWas = isEmpty || isSame ? putBack(session, facts, pointer) : session;
  const step = isEmpty ? clearAnswer(asWas, question) : keep(asWas, question, read(asWas, question, paragraphs));
  const isNew = !isEmpty && (!isSame || markOf(session.kind, facts, pointer) === '没写完');
  return { ...step, session: asOne(step.session, since, pointer), isNew };
}

/**
 * Leaves a text by a command. The text as it is now takes the answer's place, or the answer stays as it was: they are never
 * put together. Says what became of it where the command leads away from it.
 */
export function leaveText(session: Session, question: Question, writing: Writing, command: Command): LeftText {
  const { old, come, facts, since } = writing;
  const { pointer, title } = question;
  const asWas = () => asOne(putBack(session, facts, pointer), since, pointer);
  const asIs = () => asOne(keepUnfinished(session, question, come), since, pointer);
  if (isSameText(question, old, come)) return { session: asWas(), leadsTo: 'obey' };
  if (come.length === 0) {
    const says = `没有内容，“${title}”还是原来的 ${old.length} 段\n`;
    return { session: asWas(), leadsTo: command === 'undo' ? 'begin-anew' : 'obey', says };
  }
  if (command === 'undo' || command === 'help' || command === 'edit') return { session: asIs(), leadsTo: 'obey' };
  if (command === 'reuse') {
    const says = `已输入 ${come.length} 段，没有换成上年内容；要沿用的，先删去再输入“/沿用”\n`;
    return { session, leadsTo: 'go-on', says };
  }
  const instead = old.length > 0 ? `，代替原来的 ${old.length} 段` : '';
  const mark = marks[command] ? `，标为〔${marks[command]}〕` : '';
  return { session: asIs(), leadsTo: 'obey', says: `“${title}”已存下现在的 ${come.length} 段${instead}${mark}\n` };
}

/** How a text is marked that a command leaves behind. */
const marks: Readonly<Partial<Record<Command, string>>> = {
  back: '没写完',
  skip: '没写完',
  contents: '没写完',
  unverified: '待核实',
  pending: '暂缺',
  none: '不涉及',
};

/** Whether paragraphs come to the same answer as those before. */
function isSameText({ form }: Question, old: readonly string[], come: readonly string[]): boolean {
  const between = form.type === 'paragraphs' ? '\n' : '';
  return come.map(cleanPaste).join(between) === old.map(cleanPaste).join(between);
}
