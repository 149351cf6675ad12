import { chineseNumber, type HeadingLevel } from '../../domain/report/ordinals.ts';
import type { Outlined } from './outlined.ts';

/**
 * Puts a list that begins anew with 一、 right under another heading of the first level below that heading, with all that stands
 * under its own; it goes on as far as its ordinals do. An office that writes so has two lists of one form.
 */
export function sinkNested(outline: readonly Outlined[]): readonly Outlined[] {
  let above = 0;
  let nested = 0;
  let isRightUnder = false;
  return outline.map((entry) => {
    if (entry.role === 'empty') return entry;
    const count = entry.role === 'heading' && entry.level === 1 ? countOf(entry) : undefined;
    const begins = count === 1 && isRightUnder;
    const goesOn = nested > 0 && count === nested + 1;
    isRightUnder = count !== undefined && !begins && !goesOn && entry.bodyStart >= entry.end;
    if (begins) nested = 1;
    else if (goesOn) nested += 1;
    else if (count !== undefined) [above, nested] = [count, 0];
    return above > 0 && nested > 0 ? lower(entry) : entry;
  });
}

/** 三、 is 3; undefined where a heading has no such ordinal. */
function countOf({ ordinal = '' }: Outlined): number | undefined {
  const number = /^([一二三四五六七八九十]{1,3})、$/u.exec(ordinal)?.[1];
  const count = number === undefined ? 0 : counts.indexOf(number) + 1;
  return count > 0 ? count : undefined;
}

const counts = Array.from({ length: 30 }, (_, at) => chineseNumber(at + 1));

function lower(entry: Outlined): Outlined {
  return entry.level === undefined || entry.level > 3 ? entry : { ...entry, level: (entry.level + 1) as HeadingLevel };
}
