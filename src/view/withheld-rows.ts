import { shorten } from '../domain/text/shorten.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import { placeOf } from '../facts/order/place.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import { pointerStep } from '../schema/pointer.ts';

/** How the texts below a pointer begin. */
export function beginningsIn(kind: FactsKind, facts: Facts): (path: string) => string {
  const texts = printedTexts(kind, facts);
  return (path) => shorten(texts.find((one) => one.path.startsWith(`${path}/`))?.text ?? '', 30);
}

/** What the office withholds from the public edition, piece by piece: where it stands, how it begins, why. */
export function withheldRows(kind: FactsKind, facts: Facts): string[][] {
  const startOf = beginningsIn(kind, facts);
  return withheldIn(facts, '').map(({ path, reason }) => [placeOf(kind, facts, path), startOf(path), reason]);
}

interface Withheld {
  readonly path: string;
  readonly reason: string;
}

function withheldIn(value: unknown, path: string): Withheld[] {
  if (typeof value !== 'object' || value === null) return [];
  const { withhold } = value as { withhold?: { from: readonly string[]; reason: string } };
  if (withhold?.from.includes('public')) return [{ path, reason: withhold.reason }];
  return Object.entries(value).flatMap(([key, child]) => withheldIn(child, path + pointerStep(key)));
}
