import { answerAt, listAt, withAnswer } from '../facts/answer-at.ts';
import { questionHead } from '../filling/answers/question-head.ts';
import type { Question } from '../questionnaire/question.ts';
import { questionsAt } from '../questionnaire/questions.ts';
import { summaryOf } from '../questionnaire/summary.ts';
import { wantedEntries } from '../questionnaire/wanted-entries.ts';
import type { Ask } from './ask.ts';
import { askOpen } from './ask-open.ts';
import { editEntry } from './edit-entry.ts';
import type { Move } from './move.ts';
import { canPaste, pasteMaterial } from './paste-material.ts';
import type { Session } from './session.ts';
import type { Choice } from './terminal.ts';

type Wish = number | 'add' | 'paste' | 'restore' | 'unread' | 'done' | 'skip' | 'none' | 'pending' | 'back' | 'outline';

/** Shows the entries of a list, to add, change, move and delete, until the user is done with it. */
export async function editEntries(session: Session, question: Question, ask: Ask): Promise<Move> {
  const { pointer } = question;
  for (;;) {
    const wish = await session.terminal.choose<Wish>(headOf(session, question), wishes(session, question));
    const move = await follow(session, pointer, wish, ask);
    if (move) return move;
  }
}

/** Does what was chosen; returns where to go when the list is left by it. */
async function follow(session: Session, pointer: string, wish: Wish, ask: Ask): Promise<Move | undefined> {
  if (wish === 'restore') return restore(session, pointer);
  if (wish === 'unread') return takeOut(session, pointer);
  if (typeof wish !== 'number' && wish !== 'add' && wish !== 'paste') return leave(session, pointer, wish);
  const move =
    wish === 'add'
      ? await addEntry(session, pointer, ask)
      : wish === 'paste'
        ? await pasteMaterial(session, pointer)
        : await editEntry(session, pointer, wish, ask);
  return move === 'outline' ? move : undefined;
}

function headOf({ facts }: Session, question: Question): string {
  const { help, pointer } = question;
  const wanted = wantedEntries(facts, pointer);
  const count = `${listAt(facts, pointer).length} 条${wanted > 1 ? `，要 ${wanted} 条，署名机关各一条` : ''}`;
  return `${questionHead(facts, question)}（${count}）\n  ${help}`;
}

function wishes(session: Session, { pointer, form }: Question): Choice<Wish>[] {
  const entries = listAt(session.facts, pointer);
  const name = form.type === 'entries' ? form.entry : '';
  return [
    ...(canPaste(pointer) ? [{ value: 'paste' as const, name: '把材料整段粘贴进来，由程序拆分' }] : []),
    ...entries.map((entry, index) => ({ value: index, name: `${index + 1}. ${summaryOf(entry)}` })),
    { value: 'add', name: `增加一条（${name}）` },
    ...(session.deleted.get(pointer)?.length ? [{ value: 'restore' as const, name: '回收：找回刚删除的一条' }] : []),
    ...(session.unread.has(pointer) ? [{ value: 'unread' as const, name: '回收：取出没有记入的粘贴内容' }] : []),
    ...(entries.length > 0 ? [{ value: 'done' as const, name: '本部分填完，返回' }] : []),
    ...(entries.length > 0 ? [] : ([{ value: 'skip', name: '〔跳过〕' }] as const)),
    ...(entries.length > 0 ? [] : ([{ value: 'pending', name: '〔暂缺，以后补〕' }] as const)),
    ...(entries.length > 0 ? [] : ([{ value: 'none', name: '〔不涉及〕' }] as const)),
    { value: 'back', name: '〔上一题〕' },
    { value: 'outline', name: '〔目录〕' },
  ];
}

function leave(session: Session, pointer: string, wish: Exclude<Wish, number>): Move {
  if (wish === 'back' || wish === 'outline') return wish;
  if (wish === 'none') session.mark(pointer, '不涉及');
  else if (wish === 'pending') session.mark(pointer, '暂缺');
  else if (wish === 'skip') session.passedOver.add(pointer);
  else {
    session.mark(pointer, undefined);
    if (listAt(session.facts, pointer).length < wantedEntries(session.facts, pointer)) session.passedOver.add(pointer);
  }
  return 'next';
}

async function addEntry(session: Session, pointer: string, ask: Ask): Promise<Move> {
  const place = `${pointer}/${listAt(session.facts, pointer).length}`;
  for (const asked of [...session.passedOver]) if (asked.startsWith(place)) session.passedOver.delete(asked);
  const needed = questionsAt(session.facts, place).filter(({ needed: isNeeded, rare }) => isNeeded && !rare);
  for (const question of needed) {
    const move = await ask(session, question);
    if (move !== 'next') return move;
    if (answerAt(session.facts, question.pointer) === undefined) return 'next';
  }
  return askOpen(session, [place], ask);
}

function restore(session: Session, pointer: string): undefined {
  const entry = session.deleted.get(pointer)?.pop();
  if (entry !== undefined) session.commit(withAnswer(session.facts, `${pointer}/-`, entry));
}

/** Opens what was not read of a paste to be mended, and reads it anew. */
async function takeOut(session: Session, pointer: string): Promise<Move | undefined> {
  const lines = session.unread.get(pointer) ?? [];
  session.unread.delete(pointer);
  return (await pasteMaterial(session, pointer, lines)) === 'outline' ? 'outline' : undefined;
}
