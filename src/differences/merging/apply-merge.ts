import { answerAt, listAt, withAnswer, withoutAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { withIds } from '../../facts/ids.ts';
import { deleteEntry, withEntryAt } from '../../facts/order/reorder-entries.ts';
import type { MergeStep } from './merge-facts.ts';

type Structural = Exclude<MergeStep, { type: 'set' }>;

/** Our facts with what was taken of another file: first what changes an answer, then entries, the innermost and the last first, so that no place is reckoned anew. */
export function applyMerge(kind: FactsKind, mine: Facts, steps: readonly MergeStep[]): Facts {
  const set = steps.reduce<Facts>(
    (facts, step) =>
      step.type !== 'set'
        ? facts
        : step.value === undefined
          ? withoutAnswer(facts, step.path)
          : withAnswer(facts, step.path, step.value),
    mine,
  );
  const others = steps.filter((step): step is Structural => step.type !== 'set').toReversed();
  return withIds(kind, others.toSorted(lastFirst).reduce(made, set));
}

function lastFirst(one: Structural, other: Structural): number {
  const depth = other.list.split('/').length - one.list.split('/').length;
  const isDelete = (step: Structural) => (step.type === 'delete' ? 0 : 1);
  return depth || other.at - one.at || isDelete(one) - isDelete(other);
}

function made(facts: Facts, step: Structural): Facts {
  if (step.type === 'insert')
    return withEntryAt(facts, step.list, step.at, withoutTakenId(facts, step.list, step.value));
  const left = deleteEntry(facts, step.list, step.at);
  return listAt(left, step.list).length > 0 ? left : withoutAnswer(left, step.list);
}

/** Two entries of a list never have one id: the one that comes gets another. */
function withoutTakenId(facts: Facts, list: string, entry: unknown): unknown {
  const id = answerAt(entry, '/id');
  const isTaken = id !== undefined && listAt(facts, list).some((one) => answerAt(one, '/id') === id);
  return isTaken ? withoutAnswer(entry as Facts, '/id') : entry;
}
