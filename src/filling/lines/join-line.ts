import { answerAt, withAnswer, withoutAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { hasText } from '../../facts/has-text.ts';
import { deleteEntry } from '../../facts/order/reorder-entries.ts';
import { walkTexts } from '../../facts/texts/walk-texts.ts';
import { type Session, withFacts } from '../session.ts';
import type { Written } from './caret.ts';
import { entryAt } from './entry-at.ts';
import { mainText } from './group-lines.ts';

type Entry = Readonly<Record<string, unknown>>;

/**
 * What Backspace makes of a paragraph at whose beginning the caret stands: it is joined to the one before it in its list; a
 * heading becomes the beginning of the text under it. Undefined where something would be lost or there is none before it.
 */
export function joinLine(session: Session, pointer: string): Written | undefined {
  const place = entryAt(pointer);
  if (!place) return undefined;
  const { list, index, key } = place;
  if (key === 'heading') return withoutHeading(session, `${list}/${index}`);
  if (index === 0) return undefined;
  const { facts } = session;
  if (key === undefined) {
    const before = String(answerAt(facts, `${list}/${index - 1}`) ?? '');
    const joined = withAnswer(facts, `${list}/${index - 1}`, before + String(answerAt(facts, pointer) ?? ''));
    return done(session, deleteEntry(joined, list, index), list, `${list}/${index - 1}`, before.length);
  }
  const own = answerAt(facts, `${list}/${index}`) as Entry;
  const { [key]: text = '', id: _id, ...others } = own;
  const isPlain = typeof text === 'string' && !hasText(others);
  const [last] = walkTexts(answerAt(facts, `${list}/${index - 1}`))
    .filter(({ path }) => !hidden.test(path))
    .slice(-1);
  if (!isPlain || !last) return text === '' && isPlain ? emptied(session, list, index) : undefined;
  const target = `${list}/${index - 1}${last.path}`;
  const joined = withAnswer(facts, target, last.text + text);
  return done(session, deleteEntry(joined, list, index), list, target, last.text.length);
}

/** What is no text of the paper. */
const hidden = /\/(?:id|source|withhold|role|duty|areas|addresses|leadDepartment|deadline|date)(?:\/|$)/;

function withoutHeading(session: Session, entry: string): Written | undefined {
  const { kind, facts } = session;
  const heading = String(answerAt(facts, `${entry}/heading`) ?? '');
  const key = mainText(kind.schema.at(entry)?.properties ?? {});
  if (key === undefined) return undefined;
  const under = key === 'paragraphs' ? `${entry}/paragraphs/0` : `${entry}/${key}`;
  const text = String(answerAt(facts, under) ?? '');
  const mark = heading === '' || text === '' || /[。！？；：，]$/u.test(heading) ? '' : '。';
  const told = heading + mark + text;
  const plain = withoutAnswer(facts, `${entry}/heading`);
  const changed = told === '' ? withAnswer(plain, entry, answerAt(plain, entry) ?? {}) : withAnswer(plain, under, told);
  return done(session, changed, entry, under, 0);
}

function emptied(session: Session, list: string, index: number): Written {
  return done(session, deleteEntry(session.facts, list, index), list, `${list}/${index - 1}`, 0);
}

function done(session: Session, facts: Facts, list: string, pointer: string, offset: number): Written {
  return { session: withFacts(session, facts, list), caret: { pointer, offset } };
}
