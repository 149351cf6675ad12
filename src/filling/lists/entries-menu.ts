import { listAt, withAnswer } from '../../facts/answer-at.ts';
import { wantedEntries } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionsAt } from '../../questionnaire/questions.ts';
import { summaryOf } from '../../questionnaire/summary.ts';
import { questionHead } from '../answers/question-head.ts';
import { canPaste } from '../paste/target.ts';
import { marked, passOver, type Session, withFacts } from '../session.ts';
import type { Asked, Choice, Move, Step } from '../step.ts';

/** What can be done with a list: a number opens that entry. */
export type ListWish =
  | number
  | 'add'
  | 'paste'
  | 'restore'
  | 'unread'
  | 'done'
  | 'skip'
  | 'none'
  | 'pending'
  | 'back'
  | 'contents';

/** The entries of a list, to add, change, move and delete. */
export function entriesMenu(session: Session, question: Question): Asked<ListWish> {
  return { question: headOf(session, question), choices: wishes(session, question) };
}

/** Leaves a list as was wished; returns where to go. */
export function leaveEntries(
  session: Session,
  pointer: string,
  wish: 'done' | 'skip' | 'none' | 'pending' | 'back' | 'contents',
): Step & { readonly move: Move } {
  if (wish === 'back' || wish === 'contents') return { session, move: wish };
  return { session: leftBy(session, pointer, wish), move: 'next' };
}

/** An entry that is to be added at the end of a list: its place, and what it cannot be without. */
export function addedEntry(session: Session, list: string) {
  const place = `${list}/${listAt(session.facts, list).length}`;
  const passedOver = new Set([...session.passedOver].filter((asked) => !asked.startsWith(place)));
  const needed = questionsAt(session.kind, session.facts, place).filter(
    (question) => question.needed && !question.rare,
  );
  return { session: { ...session, passedOver }, place, needed };
}

/** Fetches back the entry of a list that was deleted last. */
export function restoreEntry(session: Session, list: string): Session {
  const gone = session.deleted.get(list) ?? [];
  if (gone.length === 0) return session;
  const deleted = new Map([...session.deleted, [list, gone.slice(0, -1)]]);
  return withFacts(session, withAnswer(session.facts, `${list}/-`, gone.at(-1)), list, { deleted });
}

/** Takes out what was not read of a paste, to be mended. */
export function takeUnread(
  session: Session,
  list: string,
): { readonly session: Session; readonly lines: readonly string[] } {
  const unread = new Map([...session.unread].filter(([one]) => one !== list));
  return { session: { ...session, unread }, lines: session.unread.get(list) ?? [] };
}

function headOf({ kind, facts }: Session, question: Question): string {
  const { help, pointer } = question;
  const wanted = wantedEntries(facts, pointer);
  const count = `${listAt(facts, pointer).length} 条${wanted > 1 ? `，要 ${wanted} 条，署名机关各一条` : ''}`;
  return `${questionHead(kind, facts, question)}（${count}）\n  ${help}`;
}

function wishes(session: Session, { pointer, form }: Question): Choice<ListWish>[] {
  const entries = listAt(session.facts, pointer);
  const name = form.type === 'entries' ? form.entry : '';
  return [
    ...(canPaste(session.kind, pointer) ? [{ value: 'paste' as const, name: '把材料整段粘贴进来，由程序拆分' }] : []),
    ...entries.map((entry, index) => ({ value: index, name: `${index + 1}. ${summaryOf(entry)}` })),
    { value: 'add', name: `增加一条（${name}）` },
    ...(session.deleted.get(pointer)?.length ? [{ value: 'restore' as const, name: '回收：找回刚删除的一条' }] : []),
    ...(session.unread.has(pointer) ? [{ value: 'unread' as const, name: '回收：取出没有记入的粘贴内容' }] : []),
    ...(entries.length > 0 ? [{ value: 'done' as const, name: '本部分填完，返回' }] : []),
    ...(entries.length > 0 ? [] : ([{ value: 'skip', name: '〔跳过〕' }] as const)),
    ...(entries.length > 0 ? [] : ([{ value: 'pending', name: '〔暂缺，以后补〕' }] as const)),
    ...(entries.length > 0 ? [] : ([{ value: 'none', name: '〔不涉及〕' }] as const)),
    { value: 'back', name: '〔上一题〕' },
    { value: 'contents', name: '〔目录〕' },
  ];
}

function leftBy(session: Session, pointer: string, wish: 'done' | 'skip' | 'none' | 'pending'): Session {
  if (wish === 'none') return marked(session, pointer, '不涉及');
  if (wish === 'pending') return marked(session, pointer, '暂缺');
  if (wish === 'skip') return passOver(session, pointer);
  const isShort = listAt(session.facts, pointer).length < wantedEntries(session.facts, pointer);
  const ended = marked(session, pointer, undefined);
  return isShort ? passOver(ended, pointer) : ended;
}
