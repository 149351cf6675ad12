import { listAt } from '../../facts/answer-at.ts';
import { deleteEntry, moveEntry } from '../../facts/order/reorder-entries.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionsAt } from '../../questionnaire/questions.ts';
import { summaryOf } from '../../questionnaire/summary.ts';
import { usesSaid } from '../answers/rename-figure.ts';
import { type Session, withFacts } from '../session.ts';
import type { Asked } from '../step.ts';

/** One entry of a list, to move, delete or leave; any other wish is the pointer of the answer that is to be changed. */
export function entryMenu(session: Session, list: string, index: number): Asked<string> {
  const entries = listAt(session.facts, list);
  return {
    question: summaryOf(entries[index]),
    choices: [
      ...questionsIn(session, list, index).map(({ pointer, title, rare }) => ({
        value: pointer,
        name: `修改“${title}”${rare ? '（一般不用填）' : ''}`,
      })),
      ...(index > 0 ? [{ value: 'up', name: '上移' }] : []),
      ...(index < entries.length - 1 ? [{ value: 'down', name: '下移' }] : []),
      { value: 'delete', name: '删除这一条' },
      { value: 'leave', name: '返回' },
    ],
  };
}

/** The question of an entry that was picked from its menu. */
export function pickedQuestion(session: Session, list: string, index: number, pointer: string): Question | undefined {
  return questionsIn(session, list, index).find((one) => one.pointer === pointer);
}

/** Moves an entry of a list up or down. */
export function moveBy(session: Session, list: string, index: number, wish: 'up' | 'down'): Session {
  return withFacts(session, moveEntry(session.facts, list, index, index + (wish === 'up' ? -1 : 1)), list);
}

/** Asks whether an entry is to be deleted. */
export function deletionAsked({ kind, facts }: Session, list: string, index: number): Asked<boolean> {
  const uses = usesSaid(kind, facts, list, index);
  return {
    question: `删除这一条？删除后可在“回收”中找回${uses ? `\n  ${uses}` : ''}`,
    choices: [
      { value: false, name: '不删除' },
      { value: true, name: '删除' },
    ],
  };
}

/** Deletes an entry of a list, which can be fetched back. */
export function deleteFrom(session: Session, list: string, index: number): Session {
  const gone = [...(session.deleted.get(list) ?? []), listAt(session.facts, list)[index]];
  const deleted = new Map([...session.deleted, [list, gone]]);
  return withFacts(session, deleteEntry(session.facts, list, index), list, { deleted });
}

function questionsIn({ kind, facts, offered }: Session, list: string, index: number): Question[] {
  return questionsAt(kind, facts, `${list}/${index}`, offered);
}
