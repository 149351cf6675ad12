import { asksOf } from './asks.ts';
import type { Found, Ground } from './ground.ts';
import { readable } from './letters.ts';
import { movedTo, pathsOfMove, placedNow } from './moving.ts';
import type { Pair } from './pair.ts';

/** Sentences that stand elsewhere word for word; none where the facts have moved them already. */
export function movedDifference(ground: Ground, pair: Pair): Found[] {
  const { start, end, newStart, newEnd } = pair;
  const placed = placedNow(ground, pair);
  const previous = ground.nowOf(newStart - 1);
  const next = ground.nowOf(newEnd);
  const isHome =
    placed.isClean &&
    (previous === undefined || previous + 1 === placed.start) &&
    (next === undefined || next === placed.end) &&
    (previous !== undefined || next !== undefined);
  if (isHome) return [];
  const change = placed.isClean ? movedTo(ground, placed, previous, next) : undefined;
  return [
    {
      at: newStart,
      difference: {
        kind: 'moved',
        ...ground.placed(ground.pathAt(placed.start), placed),
        before: readable(ground.base, start, end),
        after: readable(ground.edited, newStart, newEnd),
        indicators: [],
        asks: asksOf(
          pathsOfMove(change).flatMap((path) => ground.asking.ofPath(path)),
          placed.isClean,
          change !== undefined,
        ),
        ...(change ? { change } : {}),
      },
    },
  ];
}
