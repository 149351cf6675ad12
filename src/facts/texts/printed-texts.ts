import { splitReferences } from '../../domain/figures/indicator-reference.ts';
import { countWhile } from '../../domain/text/count-while.ts';
import { asWritten, type Paragraph } from '../../domain/text/paragraph.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind } from '../facts-kind.ts';
import { referenceValues } from './reference-names.ts';
import type { PlacedText } from './walk-texts.ts';
import { bodyTexts } from './written-texts.ts';

/**
 * Every text of the groups as it will be printed, in the order of the facts; answers kept for checking only are left out. Figures
 * stand for {指标}, and a place within a figure is that of its whole {指标}; a word in braces that has no value stays as it is.
 */
export function printedTexts(
  kind: FactsKind,
  facts: Facts,
  groups: readonly string[] = kind.printedGroups,
): readonly Paragraph[] {
  return printTexts(
    facts,
    groups.flatMap((group) => bodyTexts(kind, facts, group)),
  );
}

/** Texts of the facts as they will be printed. */
export function printTexts(facts: Facts, texts: readonly PlacedText[]): readonly Paragraph[] {
  const values = referenceValues(facts);
  const shownFor = (word: string) => (word === '自称' && facts.authority?.selfReference) || values.get(word);
  return texts.map((one) => print(one, shownFor));
}

/** `shownFor` tells what is printed for a word in braces; who leads is told anew in every edition. */
function print({ path, text: source }: PlacedText, shownFor: (word: string) => string | undefined): Paragraph {
  if (!source.includes('{')) return { path, text: source, spanOf: asWritten };
  let text = '';
  let at = 0;
  const pieces = splitReferences(source).map((piece) => {
    const written = 'words' in piece ? piece.words : `{${piece.reference}}`;
    const shown = 'words' in piece ? piece.words : (shownFor(piece.reference) ?? written);
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
