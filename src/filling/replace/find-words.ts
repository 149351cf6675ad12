import { readQuantities } from '../../domain/figures/quantities.ts';
import { allMatches } from '../../domain/text/all-matches.ts';
import { protectedSpans } from '../../domain/text/protected-spans.ts';
import type { Span } from '../../domain/text/span.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { writtenTexts } from '../../facts/texts/written-texts.ts';

/** A place at which some words stand. */
export interface FoundWords extends Span {
  readonly path: string;
  /** What the words lie in that is better left as it is: 书名, 数据, 数字, 引文. */
  readonly within: string | undefined;
}

const names = /《[^《》]*》/gu;
const references = /\{[\p{L}\p{N}]+\}/gu;
const quoted = /“[^“”]*”|‘[^‘’]*’/gu;

/** Every place of the paper's texts at which some words stand, in the order of the facts; headings and annexes too. */
export function findWords(kind: FactsKind, facts: Facts, words: string): FoundWords[] {
  if (words === '') return [];
  return writtenTexts(kind, facts).flatMap(({ path, text }) => {
    const spans = spansIn(text, words);
    if (spans.length === 0) return [];
    const kept = keptIn(text);
    return spans.map((span) => ({
      path,
      ...span,
      within: kept.find(({ of }) => of.some((one) => meet(one, span)))?.name,
    }));
  });
}

function spansIn(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ start, end: start + words.length });
  return spans;
}

/** The stretches that are better left as they are, the plainest first. */
function keptIn(text: string): { readonly name: string; readonly of: readonly Span[] }[] {
  const matches = (pattern: RegExp) =>
    allMatches(text, pattern).map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [
    { name: '书名', of: matches(names) },
    { name: '数据', of: matches(references) },
    { name: '数字', of: readQuantities(text) },
    { name: '引文', of: matches(quoted) },
    { name: '文号等', of: protectedSpans(text) },
  ];
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
