import { cleanPaste } from '../../domain/material/clean-paste.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { Command } from './commands.ts';

/** What becomes of a long text when a command is said in the midst of it, and what the user is told of it. */
export interface LeftText {
  /** The text as it is now takes the answer's place, the answer stays as it was, or the command is not done. */
  readonly kind: 'kept' | 'as-before' | 'goes-on';
  readonly says?: string;
}

/** Decides between the answer before (`old`) and the paragraphs there are now, so that they are never put together. */
export function leftText(
  question: Question,
  old: readonly string[],
  come: readonly string[],
  command: Command,
): LeftText {
  const { title } = question;
  if (isSameText(question, old, come)) return { kind: 'as-before' };
  if (come.length === 0) return { kind: 'as-before', says: `没有内容，“${title}”还是原来的 ${old.length} 段` };
  if (command === 'help' || command === 'edit') return { kind: 'kept' };
  if (command === 'reuse') {
    return { kind: 'goes-on', says: `已输入 ${come.length} 段，没有换成上年内容；要沿用的，先删去再输入“/沿用”` };
  }
  const instead = old.length > 0 ? `，代替原来的 ${old.length} 段` : '';
  const mark = marks[command];
  return { kind: 'kept', says: `“${title}”已存下现在的 ${come.length} 段${instead}${mark ? `，标为〔${mark}〕` : ''}` };
}

/** How a text is marked that a command leaves behind. */
const marks: Readonly<Partial<Record<Command, string>>> = {
  back: '没写完',
  skip: '没写完',
  outline: '没写完',
  unverified: '待核实',
  pending: '暂缺',
  none: '不涉及',
};

/** Whether paragraphs come to the same answer as those before. */
export function isSameText({ form }: Question, old: readonly string[], come: readonly string[]): boolean {
  const between = form.type === 'paragraphs' ? '\n' : '';
  return come.map(cleanPaste).join(between) === old.map(cleanPaste).join(between);
}
