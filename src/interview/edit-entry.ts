import { listAt } from '../facts/answer-at.ts';
import { deleteEntry, moveEntry } from '../facts/order/reorder-entries.ts';
import { usesSaid } from '../filling/answers/figure-names.ts';
import { questionsAt } from '../questionnaire/questions.ts';
import { summaryOf } from '../questionnaire/summary.ts';
import type { Ask } from './ask.ts';
import type { Move } from './move.ts';
import type { Session } from './session.ts';

/** Shows one entry of a list, to change, move or delete it. */
export async function editEntry(session: Session, pointer: string, index: number, ask: Ask): Promise<Move> {
  const entries = listAt(session.facts, pointer);
  const place = `${pointer}/${index}`;
  const wish = await session.terminal.choose<string>(summaryOf(entries[index]), [
    ...questionsAt(session.facts, place, session.offered).map((one) => ({
      value: one.pointer,
      name: `修改“${one.title}”${one.rare ? '（一般不用填）' : ''}`,
    })),
    ...(index > 0 ? [{ value: 'up', name: '上移' }] : []),
    ...(index < entries.length - 1 ? [{ value: 'down', name: '下移' }] : []),
    { value: 'delete', name: '删除这一条' },
    { value: 'leave', name: '返回' },
  ]);
  if (wish === 'up') session.commit(moveEntry(session.facts, pointer, index, index - 1));
  else if (wish === 'down') session.commit(moveEntry(session.facts, pointer, index, index + 1));
  else if (wish === 'delete') await remove(session, pointer, index);
  const question = questionsAt(session.facts, place, session.offered).find((one) => one.pointer === wish);
  return question ? ask(session, question) : 'next';
}

async function remove(session: Session, pointer: string, index: number): Promise<void> {
  const uses = usesSaid(session.facts, pointer, index);
  const question = `删除这一条？删除后可在“回收”中找回${uses ? `\n  ${uses}` : ''}`;
  const sure = await session.terminal.choose(question, [
    { value: false, name: '不删除' },
    { value: true, name: '删除' },
  ]);
  if (!sure) return;
  const entry = listAt(session.facts, pointer)[index];
  session.deleted.set(pointer, [...(session.deleted.get(pointer) ?? []), entry]);
  session.commit(deleteEntry(session.facts, pointer, index));
}
