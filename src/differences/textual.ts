import { asksOf } from './asks.ts';
import { changedIndicator } from './changed-indicator.ts';
import { deletionOf } from './deletion-of.ts';
import type { Difference, TextEdit } from './difference.ts';
import type { Found, Ground, Placed } from './ground.ts';
import { readable } from './letters.ts';
import type { Pair } from './pair.ts';
import { textChange } from './text-change.ts';

type Made = Pick<Difference, 'kind' | 'place' | 'path' | 'asks' | 'change'> & Partial<Pick<Difference, 'indicators'>>;

/** Sentences that were changed, that came, or that are gone; none where the facts say it already. */
export function textualDifference(ground: Ground, pair: Pair): Found[] {
  const placed = ground.inNow(pair);
  if (!placed.isClean && isHome(ground, placed)) return [];
  const made = isAdded(pair)
    ? added(ground, placed)
    : isRemoved(pair)
      ? removed(ground, placed)
      : changed(ground, placed);
  const { change, ...more } = made;
  const conflict = placed.isClean ? {} : { now: readable(ground.now, placed.start, placed.end) };
  return [
    {
      at: pair.newStart,
      difference: {
        indicators: [],
        ...more,
        before: readable(ground.base, pair.start, pair.end),
        after: readable(ground.edited, pair.newStart, pair.newEnd),
        ...conflict,
        ...(change && (placed.isClean || made.kind === 'changed') ? { change } : {}),
        asks: asksOf(more.asks, placed.isClean, change !== undefined),
      },
    },
  ];
}

export function isAdded({ start, end }: Pair): boolean {
  return start === end;
}

export function isRemoved({ newStart, newEnd }: Pair): boolean {
  return newStart === newEnd;
}

/** Whether the facts say already what the edited file says. */
function isHome({ now, edited }: Ground, { start, end, newStart, newEnd }: Pair): boolean {
  const own = now.sentences.slice(start, end).map(({ key }) => key);
  return (
    own.join('') ===
    edited.sentences
      .slice(newStart, newEnd)
      .map(({ key }) => key)
      .join('')
  );
}

function changed(ground: Ground, placed: Placed): Made {
  const told = changedWords(ground, placed);
  const path = told.edits?.[0]?.path ?? ground.pathAt(placed.start);
  return {
    kind: 'changed',
    ...ground.placed(path, placed),
    indicators: told.indicators,
    asks: told.asks,
    ...(told.edits && told.edits.length > 0 ? { change: { type: 'texts', edits: told.edits } } : {}),
  };
}

/** What is to be done to the answers that some sentences were printed from, the figures among them, and why it is to be asked. */
export function changedWords(
  { now, edited, asking, facts, placeOf }: Ground,
  placed: Pair,
): Pick<Difference, 'asks' | 'indicators'> & { readonly edits: readonly TextEdit[] | undefined } {
  const change = textChange(now, edited, placed);
  const { edits, figures } = change;
  return {
    edits,
    indicators: figures.map((figure) => changedIndicator({ facts, placeOf }, figure)),
    asks: [
      ...(figures.length > 0 ? (['indicator'] as const) : []),
      ...asking.ofWords(change),
      ...[...new Set((edits ?? []).map((edit) => edit.path))].flatMap((one) => asking.ofPath(one)),
      ...(takesMuch(change) ? (['removed'] as const) : []),
    ],
  };
}

/** A change that takes more than half of the words away and puts hardly any in their place is a deletion. */
function takesMuch({ oldText, newText }: { readonly oldText: string; readonly newText: string }): boolean {
  return newText.length < oldText.length / 2;
}

function added(ground: Ground, placed: Placed): Made {
  const { edited, asking } = ground;
  const { newStart, newEnd } = placed;
  const text = readable(edited, newStart, newEnd);
  const withheld = asking.withheldAs(text.slice(edited.sentences[newStart]?.ordinal.length ?? 0));
  if (withheld !== undefined) return { kind: 'added', ...ground.placed(withheld, placed), asks: ['restored'] };
  const line = edited.sentences[newStart]?.line;
  const change = ground.placing.changeFor({
    edited,
    start: newStart,
    end: newEnd,
    previous: ground.nowOf(newStart - 1),
    next: ground.nowOf(newEnd),
    followsOn: newStart > 0 && edited.sentences[newStart - 1]?.line === line,
    leadsOn: edited.sentences[newEnd]?.line === line,
  });
  const path = change?.type === 'texts' ? change.edits[0]?.path : change?.type === 'insert' ? change.list : undefined;
  return {
    kind: 'added',
    ...ground.placed(path, placed),
    asks: [...asking.ofNewWords(text), ...(path === undefined ? [] : asking.ofPath(path))],
    ...(change ? { change } : {}),
  };
}

function removed(ground: Ground, placed: Placed): Made {
  const edits = deletionOf(ground, placed);
  const path = edits[0]?.path ?? ground.pathAt(placed.start);
  return {
    kind: 'removed',
    ...ground.placed(path, placed),
    asks: ['removed', ...edits.flatMap((one) => ground.asking.ofPath(one.path))],
    ...(edits.length > 0 ? { change: { type: 'texts', edits } } : {}),
  };
}
