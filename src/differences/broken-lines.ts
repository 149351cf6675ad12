import { asksOf } from './asks.ts';
import type { Change } from './difference.ts';
import { type Found, type Ground, isOneLine } from './ground.ts';
import { behind, firstOrigin, lastOrigin, readable } from './letters.ts';
import { entryOf, entryPath } from './place-added.ts';

/** Paragraphs that were cut in two, or made one, between sentences that stayed as they were. */
export function brokenLines(ground: Ground): Found[] {
  const { edited, base, now, oldOf, toNow } = ground;
  return edited.sentences.flatMap((_sentence, at): Found[] => {
    const [before, old] = [oldOf[at - 1], oldOf[at]];
    if (before === undefined || old === undefined || old !== before + 1) return [];
    const isOne = isOneLine(edited, at - 1, at);
    if (isOne === isOneLine(base, before, old)) return [];
    const [nowBefore, own] = [toNow[before], toNow[old]];
    const stands = own !== undefined && nowBefore !== undefined && own === nowBefore + 1;
    if (stands && isOneLine(now, nowBefore, own) === isOne) return [];
    const change = stands ? (isOne ? joining(ground, nowBefore, own) : splitting(ground, nowBefore, own)) : undefined;
    const path = own === undefined ? undefined : ground.pathAt(own);
    return [
      {
        at,
        difference: {
          kind: isOne ? 'joined' : 'split',
          ...ground.placed(path, { start: own ?? 0, end: (own ?? 0) + 1, newStart: at, newEnd: at + 1 }),
          before: readable(base, before, old + 1),
          after: readable(edited, at - 1, at + 1),
          indicators: [],
          asks: asksOf(path === undefined ? [] : ground.asking.ofPath(path), stands, change !== undefined),
          ...(change ? { change } : {}),
        },
      },
    ];
  });
}

function splitting({ now }: Ground, before: number, own: number): Change | undefined {
  const last = lastOrigin(now, before);
  const path = firstOrigin(now, own)?.source.path ?? '';
  if (last?.tail !== '' || last.origin.source.path !== path || !isParagraph(path)) return undefined;
  return { type: 'split', path, at: behind(last.origin) };
}

function joining(ground: Ground, before: number, own: number): Change | undefined {
  const [left, right] = [lastOrigin(ground.now, before)?.origin.source.path, ground.pathAt(own)].map((path = '') =>
    isParagraph(path) ? entryOf(path) : undefined,
  );
  if (!left || !right || left.list !== right.list || left.index + 1 !== right.index) return undefined;
  return { type: 'join', path: entryPath(left) };
}

function isParagraph(path: string): boolean {
  return /\/paragraphs\/\d+$/.test(path);
}
