import { answerAt, listAt, withAnswer } from '../facts/answer-at.ts';
import type { Question } from '../questionnaire/question.ts';
import { questionsAt } from '../questionnaire/questions.ts';
import { summaryOf } from '../questionnaire/summary.ts';
import type { Ask } from './ask.ts';
import { askOpen } from './ask-open.ts';
import { editEntry } from './edit-entry.ts';
import type { Move } from './move.ts';
import { canPaste, pasteMaterial } from './paste-material.ts';
import { questionHead } from './question-head.ts';
import type { Session } from './session.ts';
import type { Choice } from './terminal.ts';

type Wish = number | 'add' | 'paste' | 'restore' | 'done' | 'skip' | 'none' | 'pending' | 'back' | 'outline';

/** Shows the entries of a list, to add, change, move and delete, until the user is done with it. */
export async function editEntries(session: Session, question: Question, ask: Ask): Promise<Move> {
  const { pointer } = question;
  for (;;) {
    const wish = await session.terminal.choose<Wish>(headOf(session, question), wishes(session, question));
    if (typeof wish === 'number') await editEntry(session, pointer, wish, ask);
    else if (wish === 'add') await addEntry(session, pointer, ask);
    else if (wish === 'paste') await pasteMaterial(session, pointer);
    else if (wish === 'restore') restore(session, pointer);
    else return leave(session, pointer, wish);
  }
}

function headOf({ facts }: Session, question: Question): string {
  const { help, pointer } = question;
  return `${questionHead(facts, question)}（${listAt(facts, pointer).length} 条）\n  ${help}`;
}

function wishes(session: Session, { pointer, form }: Question): Choice<Wish>[] {
  const entries = listAt(session.facts, pointer);
  const name = form.type === 'entries' ? form.entry : '';
  return [
    ...(canPaste(pointer) ? [{ value: 'paste' as const, name: '把材料整段粘贴进来，由程序拆分' }] : []),
    ...entries.map((entry, index) => ({ value: index, name: `${index + 1}. ${summaryOf(entry)}` })),
    { value: 'add', name: `增加一条（${name}）` },
    ...(session.deleted.get(pointer)?.length ? [{ value: 'restore' as const, name: '回收：找回刚删除的一条' }] : []),
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
  else session.mark(pointer, undefined);
  return 'next';
}

async function addEntry(session: Session, pointer: string, ask: Ask): Promise<void> {
  const place = `${pointer}/${listAt(session.facts, pointer).length}`;
  for (const asked of [...session.passedOver]) if (asked.startsWith(place)) session.passedOver.delete(asked);
  const needed = questionsAt(session.facts, place).filter(({ needed: isNeeded, rare }) => isNeeded && !rare);
  for (const question of needed) {
    if ((await ask(session, question)) !== 'next') return;
    if (answerAt(session.facts, question.pointer) === undefined) return;
  }
  await askOpen(session, [place], ask);
}

function restore(session: Session, pointer: string): void {
  const entry = session.deleted.get(pointer)?.pop();
  if (entry !== undefined) session.commit(withAnswer(session.facts, `${pointer}/-`, entry));
}
