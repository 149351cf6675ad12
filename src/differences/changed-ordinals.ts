import type { Difference } from './difference.ts';
import type { Found, Ground } from './ground.ts';
import { readable } from './letters.ts';

/** Ordinals that the edited file has otherwise: those that the office wrote itself are words like others, the tool's are counted. */
export function changedOrdinals(ground: Ground): { readonly found: Found[]; readonly renumbered: number } {
  const found: Found[] = [];
  let renumbered = 0;
  for (const [old, to] of ground.comparison.same.entries()) {
    const now = ground.toNow[old];
    if (to === undefined || now === undefined) continue;
    const own = ground.now.sentences[now]?.ordinal ?? '';
    const edited = ground.edited.sentences[to]?.ordinal ?? '';
    if (own === edited || (ground.base.sentences[old]?.ordinal ?? '') === edited) continue;
    const difference = ownOrdinal(ground, now, to, own, edited);
    if (difference) found.push({ at: to, difference });
    else renumbered += 1;
  }
  return { found, renumbered };
}

function ownOrdinal(ground: Ground, now: number, to: number, own: string, edited: string): Difference | undefined {
  const { line = 0, start = 0 } = ground.now.sentences[now] ?? {};
  const origins = Array.from({ length: own.length }, (_, back) => ground.now.originOf(line, start - own.length + back));
  const [first] = origins;
  if (first?.at === undefined || origins.some((one) => one?.source.path !== first.source.path)) return undefined;
  const { path } = first.source;
  return {
    kind: 'changed',
    ...ground.placed(path, { start: now, end: now + 1, newStart: to, newEnd: to + 1 }),
    before: readable(ground.now, now, now + 1),
    after: readable(ground.edited, to, to + 1),
    indicators: [],
    asks: ground.asking.ofPath(path),
    change: { type: 'texts', edits: [{ path, start: first.at, end: first.at + own.length, text: edited }] },
  };
}
