import type { Point } from '../../domain/text/point.ts';
import { pointerStep } from '../../schema/pointer.ts';
import { answerAt } from '../answer-at.ts';
import type { Facts } from '../facts.ts';
import type { FactsKind } from '../facts-kind.ts';

/** Points that are told 一是…二是…, and the JSON pointer of their list. */
export interface PointList {
  readonly path: string;
  readonly points: readonly Point[];
}

/** The lists of points in the parts of a paper, in the order of the facts; a single point is none. */
export function pointLists({ printedGroups }: FactsKind, facts: Facts): readonly PointList[] {
  return printedGroups.flatMap((group) => listsIn(answerAt(facts, pointerStep(group)), pointerStep(group)));
}

function listsIn(value: unknown, path: string): PointList[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path + pointerStep(key);
    if (key !== 'points' || !Array.isArray(inner)) return listsIn(inner, place);
    return inner.length > 1 ? [{ path: place, points: inner as Point[] }] : [];
  });
}
