import { answerAt } from '../facts/answer-at.ts';
import { deletionOf } from './deletion-of.ts';
import type { Change } from './difference.ts';
import type { Ground, Placed } from './ground.ts';
import { before, behind, firstOrigin, lastOrigin } from './letters.ts';
import type { Pair } from './pair.ts';
import { entryOf, entryPath } from './place-added.ts';

/** Where the facts print now the very sentences that were moved. */
export function placedNow({ toNow }: Ground, { start, end, newStart, newEnd }: Pair): Placed {
  const now = toNow[start] ?? 0;
  const isClean = toNow.slice(start, end).every((to, step) => to !== undefined && to === now + step);
  return { start: now, end: now + end - start, newStart, newEnd, isClean };
}

/** The answers that a move reaches. */
export function pathsOfMove(change: Change | undefined): string[] {
  if (change?.type === 'texts') return change.edits.map(({ path }) => path);
  return change?.type === 'move' ? [change.list] : [];
}

/** Within a line words move from answer to answer; a whole paragraph is an entry that moves in its list. */
export function movedTo(
  ground: Ground,
  placed: Placed,
  previous: number | undefined,
  next: number | undefined,
): Change | undefined {
  const { start, end, newStart, newEnd } = placed;
  const { sentences } = ground.edited;
  const line = sentences[newStart]?.line;
  const followsOn = newStart > 0 && sentences[newStart - 1]?.line === line;
  const leadsOn = sentences[newEnd]?.line === line;
  if (followsOn || leadsOn)
    return movingWords(ground, placed, followsOn ? previous : undefined, leadsOn ? next : undefined);
  const own = entryAt(ground, start, end);
  if (!own) return undefined;
  const left = previous === undefined ? undefined : twinBeside(ground, previous, own.list);
  const right = next === undefined ? undefined : twinBeside(ground, next, own.list);
  const to = left ? { list: left.list, at: left.index + 1 } : right ? { list: right.list, at: right.index } : undefined;
  return to && { type: 'move', from: entryPath(own), ...to };
}

function movingWords(
  ground: Ground,
  placed: Placed,
  previous: number | undefined,
  next: number | undefined,
): Change | undefined {
  const gone = deletionOf(ground, placed);
  const words = gone.map(({ path, start, end }) => String(answerAt(ground.facts, path)).slice(start, end)).join('');
  const last = previous === undefined ? undefined : lastOrigin(ground.now, previous);
  const first = next === undefined ? undefined : firstOrigin(ground.now, next);
  if (!last && !first) return undefined;
  const path = last?.origin.source.path ?? first?.source.path ?? '';
  const at = last ? behind(last.origin) : first ? before(first) : 0;
  return { type: 'texts', edits: [...gone, { path, start: at, end: at, text: words }] };
}

/** The entry of a list all of whose printed words are these sentences. */
function entryAt(ground: Ground, start: number, end: number) {
  const paths = ground.pathsOf(start, end);
  let entry = entryOf(paths[0] ?? '');
  while (entry && !paths.every((path) => isUnder(path, entry))) entry = entryOf(entry.list);
  if (!entry) return undefined;
  const own = entry;
  const beside = [...ground.pathsOf(start - 1, start), ...ground.pathsOf(end, end + 1)];
  return beside.every((path) => !isUnder(path, own)) ? own : undefined;
}

/** The entry that a sentence is of, in a list whose entries are such as those of another. */
function twinBeside(ground: Ground, sentence: number, list: string): ReturnType<typeof entryOf> {
  const { schema } = ground.kind;
  for (let entry = entryOf(ground.pathAt(sentence) ?? ''); entry; entry = entryOf(entry.list))
    if (schema.at(`${entry.list}/0`) === schema.at(`${list}/0`)) return entry;
  return undefined;
}

function isUnder(path: string, entry: ReturnType<typeof entryOf>): boolean {
  return entry !== undefined && (path === entryPath(entry) || path.startsWith(`${entryPath(entry)}/`));
}
