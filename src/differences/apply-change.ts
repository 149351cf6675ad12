import { answerAt, listAt, withAnswer, withoutAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { deleteEntry, moveEntry, withEntryAt } from '../facts/order/reorder-entries.ts';
import { walkTexts } from '../facts/texts/walk-texts.ts';
import type { Change, TextEdit } from './difference.ts';
import { editText } from './edit-text.ts';
import { entryOf, entryPath } from './place-added.ts';

/** The facts with a change made; one that leaves nothing of an answer takes it away, and the entry that it was the last of. */
export function applyChange<Told extends Facts>(kind: FactsKind, facts: Told, change: Change): Told {
  switch (change.type) {
    case 'texts':
      return applyEdits(kind, facts, change.edits);
    case 'insert':
      return withEntryAt(facts, change.list, change.at, change.entry);
    case 'move':
      return moved(applyEdits(kind, facts, change.edits ?? []), change);
    case 'value':
      return withAnswer(facts, change.path, change.value);
    case 'split':
      return splitText(facts, change.path, change.at);
    case 'join':
      return joinTexts(facts, change.path);
  }
}

/** The facts with stretches of answers put in others' place. Where two meet nothing is done. */
function applyEdits<Told extends Facts>(kind: FactsKind, facts: Told, edits: readonly TextEdit[]): Told {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const texts = [...byPath].map(([path, own]) => [path, editText(String(answerAt(facts, path) ?? ''), own)] as const);
  const filled = texts.reduce((told, [path, text]) => (text === '' ? told : withAnswer(told, path, text)), facts);
  const emptied = texts.flatMap(([path, text]) => (text === '' ? [path] : []));
  return emptied.toReversed().reduce((told, path) => withoutText(kind, told, path), filled);
}

function withoutText<Told extends Facts>(kind: FactsKind, facts: Told, path: string): Told {
  const entry = entryOf(path);
  if (!entry) return withoutAnswer(facts, path);
  if (entryPath(entry) === path) return deleteEntry(facts, entry.list, entry.index);
  const left = withAnswer(facts, path, '');
  const others = walkTexts(answerAt(left, entryPath(entry))).filter(({ path: own, text }) => {
    const node = kind.schema.at(entryPath(entry) + own);
    return text.trim() !== '' && !node?.['x-internal'] && !node?.['x-generated'] && !node?.enum;
  });
  return others.length > 0 ? withoutAnswer(facts, path) : deleteEntry(facts, entry.list, entry.index);
}

/** Marks on the entry go with it. */
function moved<Told extends Facts>(facts: Told, { from, list, at }: Extract<Change, { type: 'move' }>): Told {
  const own = entryOf(from);
  if (!own) return facts;
  if (own.list === list) return moveEntry(facts, list, own.index, at > own.index ? at - 1 : at);
  const added = withEntryAt(facts, list, at, answerAt(facts, from));
  const marks = (facts.marks ?? []).filter(({ path }) => path === from || path.startsWith(`${from}/`));
  const gone = deleteEntry(added, own.list, own.index);
  const place = entryPath({ list, index: at });
  const kept = marks.map((mark) => ({ ...mark, path: place + mark.path.slice(from.length) }));
  return marks.length === 0 ? gone : { ...gone, marks: [...(gone.marks ?? []), ...kept] };
}

function splitText<Told extends Facts>(facts: Told, path: string, at: number): Told {
  const entry = entryOf(path);
  const text = String(answerAt(facts, path) ?? '');
  if (!entry) return facts;
  const first = withAnswer(facts, path, text.slice(0, at).trimEnd());
  return withEntryAt(first, entry.list, entry.index + 1, text.slice(at).trimStart());
}

function joinTexts<Told extends Facts>(facts: Told, path: string): Told {
  const entry = entryOf(path);
  if (!entry) return facts;
  const next = listAt(facts, entry.list)[entry.index + 1];
  const whole = String(answerAt(facts, path) ?? '') + String(next ?? '');
  return deleteEntry(withAnswer(facts, path, whole), entry.list, entry.index + 1);
}

/** Whether two changes meet: they touch the same stretch of an answer, or one of them moves entries about. */
export function meets(one: Change, other: Change): boolean {
  if (one.type !== 'texts' || other.type !== 'texts') return true;
  return one.edits.some((edit) =>
    other.edits.some(({ path, start, end }) => path === edit.path && start <= edit.end && end >= edit.start),
  );
}
