import type { Difference } from '../../differences/difference.ts';
import { idOf } from '../../differences/id-of.ts';
import { byHand, type ChangeRow, type RowChoice } from './brought.ts';

const take: RowChoice = { value: 'take', name: '采用' };
const leave: RowChoice = { value: 'leave', name: '不采用' };

/** The changes of several files as rows: the same change is one, and those that want other things at one place know of each other. */
export function rowsOf(
  files: readonly { readonly name: string; readonly differences: readonly Difference[] }[],
): ChangeRow[] {
  const rows = new Map<string, ChangeRow>();
  for (const { name, differences } of files)
    for (const difference of differences) {
      const id = idOf(difference);
      const known = rows.get(id);
      if (!known) rows.set(id, rowOf(difference, id, name));
      else if (!known.from.includes(name)) rows.set(id, { ...known, from: [...known.from, name] });
    }
  return withRivals([...rows.values()]);
}

function rowOf(difference: Difference, id: string, name: string): ChangeRow {
  const { kind, place, path, before, after, now, asks, indicators, change } = difference;
  const choices = choicesFor(difference);
  const isSure = asks.length === 0 && change !== undefined;
  return {
    id,
    from: [name],
    kind,
    place,
    ...(path === undefined ? {} : { path }),
    before,
    after,
    ...(now === undefined ? {} : { now }),
    asks,
    figures: indicators,
    choices,
    ...(isSure ? { usual: take.value } : change ? {} : { usual: byHand.value }),
    rivals: [],
  };
}

/** A figure that is told once can be changed wherever it is told; what has no place of its own only by hand. */
function choicesFor({ change, indicators, kind, now }: Difference): RowChoice[] {
  const figures = indicators.flatMap(({ value, word, after }, at): RowChoice[] =>
    value ? [{ value: `figure ${at}`, name: `改数据“${word}”为${after}` }] : [],
  );
  const here = indicators.length > 0 ? { ...take, name: '只改这一处' } : take;
  if (kind === 'removed' && change)
    return [
      { ...take, name: '删去' },
      { ...leave, name: '不删' },
    ];
  if (now !== undefined && change)
    return [...figures, { ...take, name: '用改过的' }, { ...leave, name: '留底稿现在的' }];
  return [...figures, ...(change ? [here] : [byHand]), leave];
}

/** Of changes that want other words in the place of the same ones somebody must choose. */
function withRivals(rows: readonly ChangeRow[]): ChangeRow[] {
  return rows.map((row) => {
    const rivals = rows.filter((other) => isRival(row, other)).map(({ id }) => id);
    if (rivals.length === 0) return row;
    const { usual: _usual, ...others } = row;
    return { ...others, rivals, asks: [...row.asks, 'rival'] };
  });
}

function isRival(one: ChangeRow, other: ChangeRow): boolean {
  if (one === other || one.from.some((name) => other.from.includes(name))) return false;
  return one.before !== '' && one.before === other.before;
}
