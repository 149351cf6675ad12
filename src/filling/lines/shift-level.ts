import type { CutMaterial, CutSection } from '../../domain/material/cut-material.ts';
import { answerAt, listAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { deleteEntry } from '../../facts/order/reorder-entries.ts';
import { walkTexts } from '../../facts/texts/walk-texts.ts';
import { type Session, withFacts } from '../session.ts';
import type { Written } from './caret.ts';
import { entryAt } from './entry-at.ts';
import { insertEntry } from './insert-entry.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What Tab makes of an entry: the last one of those under the entry before it. Undefined where none can stand there. */
export function lowerEntry(session: Session, pointer: string): Written | undefined {
  const place = entryAt(pointer);
  if (!place || place.index === 0 || place.key === undefined) return undefined;
  const { list, index } = place;
  const into = listUnder(session, `${list}/${index - 1}`);
  if (!into) return undefined;
  const entries = entriesFor(session, into, answerAt(session.facts, `${list}/${index}`) as Entry) ?? [];
  if (entries.length === 0) return undefined;
  const at = listAt(session.facts, into).length;
  const moved = entries.reduce<Facts>(
    (facts, entry, place) => insertEntry(facts, into, at + place, entry),
    deleteEntry(session.facts, list, index),
  );
  return done(session, moved, list, `${into}/${at}`);
}

/** What Shift-Tab makes of an entry: the one behind that under which it stood, with those that stood behind it under itself. */
export function raiseEntry(session: Session, pointer: string): Written | undefined {
  const place = entryAt(pointer);
  const above = place && entryAt(place.list);
  if (!place || !above || above.key === undefined) return undefined;
  const { list, index } = place;
  const own = answerAt(session.facts, `${list}/${index}`) as Entry;
  const [entry] = entriesFor(session, above.list, own) ?? [];
  if (!entry) return undefined;
  const behind = listAt(session.facts, list).slice(index + 1);
  const into = listUnder(session, `${above.list}/${above.index}`);
  const taken = into === list ? { ...entry, ...(behind.length > 0 ? { [above.key]: behind } : {}) } : entry;
  const left = withAnswer(session.facts, list, listAt(session.facts, list).slice(0, index));
  const at = above.index + 1;
  return done(session, insertEntry(left, above.list, at, taken), above.list, `${above.list}/${at}`);
}

/** The list of entries that may stand under an entry. */
function listUnder({ kind }: Session, entry: string): string | undefined {
  const properties = kind.schema.at(entry)?.properties ?? {};
  return ['items', 'tasks', 'points'].filter((key) => properties[key]).map((key) => `${entry}/${key}`)[0];
}

/** What an entry is in a list: made as pasted material is. */
function entriesFor({ kind }: Session, list: string, entry: Entry): readonly object[] | undefined {
  const target = kind.pasteTargets.find(({ takes }) => takes(list));
  if (target) return target.entriesOf(materialOf(entry));
  if (!list.endsWith('/points')) return undefined;
  const { heading = '', ...others } = entry as { readonly heading?: string };
  const text = walkTexts(others)
    .map((one) => one.text)
    .join('');
  const lead = heading === '' || /[。！？；，：]$/u.test(heading) ? heading : `${heading}。`;
  return [text === '' ? { text: heading } : { ...(lead ? { lead } : {}), text }];
}

function materialOf(entry: Entry): CutMaterial {
  const { heading, lead, paragraphs, intro, text, problem, items, points, outro } = entry as Readonly<
    Record<string, string & string[] & CutSection['items']>
  >;
  const first = intro ?? text ?? problem;
  const own =
    points || outro ? [{ ...(first && { intro: first }), ...(points && { points }), ...(outro && { outro }) }] : [];
  const told = paragraphs ?? (first !== undefined && own.length === 0 ? [first] : []);
  return {
    sections: [
      {
        ...((heading ?? lead) && { heading: (heading ?? lead ?? '').replace(/。$/u, '') }),
        ...(told.length > 0 && { paragraphs: told }),
        ...((items ?? own).length > 0 && { items: items ?? own }),
      } as CutSection,
    ],
  };
}

function done(session: Session, facts: Facts, list: string, entry: string): Written {
  const [first] = walkTexts(answerAt(facts, entry));
  return { session: withFacts(session, facts, list), caret: { pointer: entry + (first?.path ?? ''), offset: 0 } };
}
