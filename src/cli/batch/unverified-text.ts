import type { Edition } from '../../domain/editions/edition.ts';
import type { Facts } from '../../facts/facts.ts';
import { placeOf } from '../../facts/order/place.ts';
import { isWithheldFrom } from '../../facts/texts/withheld.ts';
import { kindOf } from '../../kinds/index.ts';
import { whereOf } from '../../reporters/words.ts';

/** An answer that someone must still confirm, and where it stands as a reader names it. */
export interface Unverified {
  readonly path: string;
  readonly place: string;
}

/** So many places are named; the check lists them all. */
const mostNamed = 20;

/** The answers of an edition that someone must still confirm, in the order of their marks. */
export function unverifiedIn(facts: Facts, edition: Edition): Unverified[] {
  const kind = kindOf(facts);
  return (facts.marks ?? [])
    .filter(({ path, state }) => state === '待核实' && !isWithheldFrom(facts, edition, path))
    .map(({ path }) => ({
      path,
      place: whereOf({ place: placeOf(kind, facts, path), title: kind.schema.titleAt(path) }),
    }));
}

/** Says in one line how many answers of a file's editions must still be confirmed, and where; nothing when there are none. */
export function unverifiedText(file: string, unverified: readonly Unverified[]): string {
  const count = new Set(unverified.map(({ path }) => path)).size;
  if (count === 0) return '';
  const places = [...new Set(unverified.map(({ place }) => place))];
  const named = places.slice(0, mostNamed).join('、') + (places.length > mostNamed ? '等' : '');
  return `${file}：有 ${count} 处待核实，核实以后再报出：${named}\n`;
}
