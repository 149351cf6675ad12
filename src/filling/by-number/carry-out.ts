import { plainText } from '../../document/inline.ts';
import { readFigure } from '../../domain/figures/read-number.ts';
import { answerAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { referenceAt } from '../figures/manage-figure.ts';
import { type Session, withFacts } from '../session.ts';
import { firstAnswer, type NumberedParagraph } from './numbered-paragraph.ts';
import type { Order } from './read-order.ts';

/** What comes of an order: the session after it and the answer that was changed, or why it cannot be carried out. */
export type CarriedOut =
  | { readonly session: Session; readonly pointer: string; readonly offset: number }
  | { readonly problem: string };

/** Does to a paragraph what is asked for. Nothing is guessed: words that stand there not at all, or twice, are said to. */
export function carryOut(session: Session, paragraph: NumberedParagraph, order: Order): CarriedOut {
  const { does, old, fresh } = order;
  const pointer = firstAnswer(paragraph);
  if (does === 'go') return pointer ? { session, pointer, offset: 0 } : { problem: ofTool(paragraph) };
  if (does === 'append' || does === 'prepend') return atEnd(session, paragraph, does, fresh);
  const place = placeOf(session.facts, paragraph, old);
  if (typeof place === 'string') return { problem: place };
  const { path, start, end, isReference } = place;
  const text = String(answerAt(session.facts, path) ?? '');
  if (isReference) return does === 'replace' ? ofFigure(session, path, start, old, fresh) : { problem: managed(old) };
  const written = { replace: fresh, remove: '', after: old + fresh, before: fresh + old }[does];
  if (text.slice(start, end) !== old) return { problem: '这一段刚改过，请再写一次' };
  const facts = withAnswer(session.facts, path, text.slice(0, start) + written + text.slice(end));
  return { session: withFacts(session, facts, path), pointer: path, offset: start + written.length };
}

function ofTool({ number }: NumberedParagraph): string {
  return `第${number}段是程序写的，请在“要素”里改`;
}

function managed(words: string): string {
  return `“${words}”里有统一管理的数，请到“数据”里改`;
}

function atEnd(session: Session, paragraph: NumberedParagraph, does: 'append' | 'prepend', fresh: string): CarriedOut {
  const sources = paragraph.content.flatMap(({ source }) => source ?? []);
  // The beginning of a paragraph with a heading of its own is that of its text.
  const begin = sources.find(({ path }) => !path.endsWith('/heading')) ?? sources[0];
  const path = (does === 'append' ? sources.at(-1) : begin)?.path;
  if (path === undefined) return { problem: ofTool(paragraph) };
  const text = String(answerAt(session.facts, path) ?? '');
  const written = does === 'append' ? text + fresh : fresh + text;
  const offset = does === 'append' ? written.length : fresh.length;
  return { session: withFacts(session, withAnswer(session.facts, path, written), path), pointer: path, offset };
}

interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Whether the words are just what a reference prints. */
  readonly isReference: boolean;
}

/** Where some words of a paragraph stand in the answers; in one sentence why that cannot be said. */
function placeOf(facts: Facts, paragraph: NumberedParagraph, words: string): Place | string {
  const { number, content } = paragraph;
  const text = plainText(content);
  const first = text.indexOf(words);
  if (first < 0) return `第${number}段里没有“${words}”`;
  if (text.indexOf(words, first + 1) >= 0) return `第${number}段里有几处“${words}”，请多写几个字`;
  let from = 0;
  const touched = content.flatMap((inline) => {
    const piece = { inline, from, to: from + inline.text.length };
    from = piece.to;
    return piece.from < first + words.length && first < piece.to ? [piece] : [];
  });
  const [head] = touched;
  const source = head?.inline.source;
  if (!head || !source || touched.some(({ inline }) => inline.source?.path !== source.path))
    return across(paragraph, words);
  const answer = String(answerAt(facts, source.path) ?? '');
  const isLiteral = touched.every(
    ({ inline }) => answer.slice(inline.source?.start, inline.source?.end) === inline.text,
  );
  if (isLiteral) {
    const start = source.start + first - head.from;
    return { path: source.path, start, end: start + words.length, isReference: false };
  }
  const isWhole = touched.length === 1 && head.from === first && head.to === first + words.length;
  return isWhole ? { path: source.path, start: source.start, end: source.end, isReference: true } : managed(words);
}

function across({ number }: NumberedParagraph, words: string): string {
  return `“${words}”里有程序写的字，请点到第${number}段里改`;
}

/** Another value for a figure that is printed here, and so wherever it stands. */
function ofFigure(session: Session, path: string, start: number, old: string, fresh: string): CarriedOut {
  const word = referenceAt(String(answerAt(session.facts, path)), start + 1)?.word;
  const indicators = session.facts.indicators ?? [];
  const at = indicators.findIndex(({ name }) => name === word);
  const known = indicators[at];
  const typed = readFigure(fresh);
  const isSame = typed && (typed.unit ?? '') === (known?.unit ?? '') && typed.approx === known?.approx;
  if (!known || known.value === undefined || !isSame) return { problem: managed(old) };
  const facts = withAnswer(session.facts, `/indicators/${at}/value`, typed.value);
  return { session: withFacts(session, facts, `/indicators/${at}/value`), pointer: path, offset: start };
}
