import { splitReferences } from '../../domain/figures/indicator-reference.ts';
import { countWhile } from '../../domain/text/count-while.ts';
import { keepReading } from '../at-rest.ts';
import type { Facts } from '../facts.ts';
import { referenceValues } from './reference-names.ts';
import type { PlacedText } from './walk-texts.ts';
import { bodyTexts, type PrintedGroup, printedGroups } from './written-texts.ts';

/** A text as it will be printed, figures put in, and where it comes from. */
export interface PrintedText {
  /** JSON pointer of the answer. */
  readonly path: string;
  /** With figures for {指标}; a word in braces that has no value stays as it is. */
  readonly text: string;
  /** The place in the answer of a place in the printed text; within a figure put in, its whole {指标}. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Every text of the groups that is printed, in the order of the facts; answers kept for checking only are left out. */
export function printedTexts(facts: Facts, groups: readonly PrintedGroup[] = printedGroups): readonly PrintedText[] {
  const known = printed(facts);
  const keep = (name: string, read: () => readonly PrintedText[]) => {
    const texts = known.get(name) ?? read();
    known.set(name, texts);
    return texts;
  };
  const printGroup = (group: PrintedGroup) =>
    keep(group, () => bodyTexts(facts, group).map((one) => print(facts, one)));
  return keep(groups.join(), () => groups.flatMap(printGroup));
}

/** By the names of the groups. */
const printed = keepReading(() => new Map<string, readonly PrintedText[]>());

/** What is printed for a word in braces; who leads is told anew in every edition. */
function shownFor(facts: Facts, word: string): string | undefined {
  return (word === '自称' && facts.authority?.selfReference) || referenceValues(facts).get(word);
}

const asWritten: PrintedText['spanOf'] = (start, end) => ({ start, end });

function print(facts: Facts, { path, text: source }: PlacedText): PrintedText {
  if (!source.includes('{')) return { path, text: source, spanOf: asWritten };
  let text = '';
  let at = 0;
  const pieces = splitReferences(source).map((piece) => {
    const written = 'words' in piece ? piece.words : `{${piece.reference}}`;
    const shown = 'words' in piece ? piece.words : (shownFor(facts, piece.reference) ?? written);
    const from = text.length;
    const start = at;
    text += shown;
    at += written.length;
    return { from, to: text.length, start, end: at, literal: shown === written };
  });
  const spanOf = (start: number, end: number) => {
    const first = pieces[countWhile(pieces, ({ to }) => to <= start)] ?? pieces.at(-1);
    const last = pieces[countWhile(pieces, ({ from }) => from < end) - 1] ?? pieces[0];
    if (!first || !last) return { start, end };
    return {
      start: first.literal ? first.start + start - first.from : first.start,
      end: last.literal ? last.start + end - last.from : last.end,
    };
  };
  return { path, text, spanOf };
}
