import type { Edition } from '../../domain/editions/edition.ts';
import { pointerStep, pointerSteps } from '../../schema/pointer.ts';
import type { Facts } from '../facts.ts';
import { changeValues } from './change-values.ts';

/** A piece of the facts that the office keeps out of some editions, and why. */
interface Withheld {
  readonly withhold?: { readonly from?: readonly string[]; readonly reason?: string };
}

/** Whether the office keeps a piece of the facts out of an edition. */
export function isWithheld(value: unknown, edition: Edition): boolean {
  return (value as Withheld | null | undefined)?.withhold?.from?.includes(edition) ?? false;
}

/** Whether a pointer leads to something, or through something, that the office keeps out of an edition. */
export function isWithheldFrom(facts: Facts, edition: Edition, pointer: string): boolean {
  let value: unknown = facts;
  return pointerSteps(pointer).some((step) => {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    return isWithheld(value, edition);
  });
}

/** The pieces that the office keeps out of an edition, each by its pointer and with the reason; what lies in one is not told again. */
export function withheldPieces(value: unknown, edition: Edition, path = ''): { path: string; reason: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWithheld(value, edition)) return [{ path, reason: (value as Withheld).withhold?.reason ?? '' }];
  return Object.entries(value).flatMap(([key, child]) => withheldPieces(child, edition, path + pointerStep(key)));
}

/** A value without the pieces that the office keeps out of an edition; the value itself where there is none. */
export function withoutWithheld<Told>(value: Told, edition: Edition): Told {
  return without(value, edition) as Told;
}

function without(value: unknown, edition: Edition): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return changeValues(value, (one) => without(one, edition));
  const left = value.filter((one) => !isWithheld(one, edition)).map((one) => without(one, edition));
  return left.length === value.length && left.every((one, index) => one === value[index]) ? value : left;
}
