import { answerAt } from '../facts/answer-at.ts';
import { asksOf } from './asks.ts';
import type { Change, TextEdit } from './difference.ts';
import { editText } from './edit-text.ts';
import type { Found, Ground } from './ground.ts';
import { readable } from './letters.ts';
import { movedTo, pathsOfMove, placedNow } from './moving.ts';
import type { Pair } from './pair.ts';
import type { Paper } from './printed.ts';
import { changedWords } from './textual.ts';

/** Sentences that stand elsewhere and were changed; none where the facts say so already. */
export function rewrittenDifference(ground: Ground, pair: Pair): Found[] {
  const { start, end, newStart, newEnd } = pair;
  const placed = placedNow(ground, pair);
  if (!placed.isClean && isHome(ground, pair)) return [];
  const told = changedWords(ground, placed);
  const moves =
    placed.isClean && told.edits
      ? movedTo(ground, placed, ground.nowOf(newStart - 1), ground.nowOf(newEnd))
      : undefined;
  const change = moves && withEdits(ground, moves, told.edits ?? []);
  return [
    {
      at: newStart,
      difference: {
        kind: 'moved-changed',
        ...ground.placed(ground.pathAt(placed.start), placed),
        before: readable(ground.base, start, end),
        after: readable(ground.edited, newStart, newEnd),
        indicators: told.indicators,
        asks: asksOf(
          [...told.asks, ...pathsOfMove(change).flatMap((path) => ground.asking.ofPath(path))],
          placed.isClean,
          change !== undefined,
        ),
        ...(change ? { change } : {}),
      },
    },
  ];
}

/** Whether the facts print the new words by now, and the old ones no more. */
function isHome({ base, edited, now }: Ground, { start, end, newStart, newEnd }: Pair): boolean {
  const printed = keysOf(now, 0, now.sentences.length);
  return printed.includes(keysOf(edited, newStart, newEnd)) && !printed.includes(keysOf(base, start, end));
}

function keysOf({ sentences }: Paper, start: number, end: number): string {
  return sentences
    .slice(start, end)
    .map(({ key }) => `${key}\n`)
    .join('');
}

/** A move of words that are changed on the way. */
function withEdits({ facts }: Ground, change: Change, edits: readonly TextEdit[]): Change {
  if (change.type === 'move') return { ...change, edits };
  if (change.type !== 'texts') return change;
  const gone = change.edits.slice(0, -1);
  const words = gone.map(({ path, start, end }) => {
    const own = edits.filter((edit) => edit.path === path && edit.start >= start && edit.end <= end);
    const text = String(answerAt(facts, path)).slice(start, end);
    return editText(
      text,
      own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
  });
  return {
    type: 'texts',
    edits: [...gone, ...change.edits.slice(-1).map((edit) => ({ ...edit, text: words.join('') }))],
  };
}
