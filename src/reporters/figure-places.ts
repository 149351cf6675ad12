import { splitReferences } from '../domain/figures/indicator-reference.ts';
import { readQuantities } from '../domain/figures/quantities.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placesIn } from '../facts/order/place.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';

/** The forms in which a text may refer to a figure: {名称}, {名称上年}, {名称同比}. */
const forms = ['', '上年', '同比'];

/** Where a figure stands in the report: the places that refer to it by name, and those that write the same figure out. */
export function placesOfFigure(kind: FactsKind, facts: Facts, name: string, written: string | undefined): string[] {
  const placeOf = placesIn(kind, facts);
  const names = new Set(forms.map((form) => name + form));
  const refers = (path: string) =>
    splitReferences(String(answerAt(facts, path))).some((piece) => 'reference' in piece && names.has(piece.reference));
  const writes = (text: string) =>
    (text.includes(name) || isTelling(written)) &&
    readQuantities(text).some(({ start, end }) => text.slice(start, end) === written);
  const texts = printedTexts(kind, facts).filter(({ path, text }) => refers(path) || writes(text));
  return [...new Set(texts.map(({ path }) => placeOf(path)))];
}

/** Whether a figure is its own evidence: 3件 may be anything, 1264人次 hardly. */
function isTelling(written = ''): boolean {
  return (written.match(/\d/g) ?? []).length >= 3;
}
