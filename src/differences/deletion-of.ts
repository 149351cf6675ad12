import type { TextEdit } from './difference.ts';
import type { Ground } from './ground.ts';
import { before, behind, lettersOf, originOf } from './letters.ts';
import type { Pair } from './pair.ts';

/** The stretches of the answers that some sentences were printed from; what the tool wrote goes with them. */
export function deletionOf({ now }: Ground, { start, end }: Pair): TextEdit[] {
  const edits: { path: string; start: number; end: number; text: string }[] = [];
  for (const letter of lettersOf(now, start, end)) {
    const origin = originOf(now, letter);
    if (!origin) continue;
    const last = edits.at(-1);
    const { path } = origin.source;
    if (last?.path === path) last.end = Math.max(last.end, behind(origin));
    else edits.push({ path, start: before(origin), end: behind(origin), text: '' });
  }
  return edits;
}
