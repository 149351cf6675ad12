import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placesIn } from '../facts/order/place.ts';
import { printTexts } from '../facts/texts/printed-texts.ts';
import { referencesIn } from '../facts/texts/references-in.ts';
import { isPrinted, writtenTexts } from '../facts/texts/written-texts.ts';
import { Manuscript, type ManuscriptSource } from './manuscript.ts';

/** The manuscript that facts make. The facts may not change while it is read. */
export function manuscriptOf(kind: FactsKind, facts: Facts): Manuscript {
  return new Manuscript(sourceOf(kind, facts));
}

/** What a manuscript takes from facts. */
export function sourceOf(kind: FactsKind, facts: Facts): ManuscriptSource {
  return {
    year: facts.reportYear,
    level: facts.authority?.level,
    indicators: facts.indicators,
    written: () => writtenTexts(kind, facts),
    printed: (written) => printTexts(facts, written.filter(isPrinted)),
    references: () => referencesIn(facts),
    notCopied: kind.notCopied,
    placeOf: placesIn(kind, facts),
    titleAt: kind.schema.titleAt,
  };
}
