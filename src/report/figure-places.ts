import { splitReferences } from '../domain/indicator-reference.ts';
import { writtenFigures } from '../domain/written-figures.ts';
import { bodyTexts } from '../facts/body-texts.ts';
import type { Facts } from '../facts/load.ts';
import { placeOf } from '../facts/place.ts';
import { type PlacedText, walkTexts } from '../facts/walk-texts.ts';

/** The forms in which a text may refer to a figure: {名称}, {名称上年}, {名称同比}. */
const forms = ['', '上年', '同比'];

/** Where a figure stands in the report: the places that refer to it by name, and those that write the same figure out. */
export function placesOfFigure(facts: Facts, name: string, written: string | undefined): string[] {
  const names = new Set(forms.map((form) => name + form));
  const refers = (text: string) =>
    splitReferences(text).some((piece) => 'reference' in piece && names.has(piece.reference));
  const writes = (text: string) =>
    (text.includes(name) || isTelling(written)) && writtenFigures(text).some(({ words }) => words === written);
  const texts = printed(facts).filter(({ text }) => refers(text) || writes(text));
  return [...new Set(texts.map(({ path }) => placeOf(facts, path)))];
}

/** Whether a figure is its own evidence: 3件 may be anything, 1264人次 hardly. */
function isTelling(written = ''): boolean {
  return (written.match(/\d/g) ?? []).length >= 3;
}

/** The texts in which a figure may be printed: the body and the annexes. */
function printed(facts: Facts): PlacedText[] {
  return [...bodyTexts(facts), ...walkTexts(facts.annexes, '/annexes')];
}
