import type { FiguredSentence } from './figured-sentences.ts';
import { isCounting } from './measure-words.ts';
import type { Quantity } from './quantities.ts';

/** A total that its parts do not add up to. */
export interface SumSlip {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: number;
}

/** Stands in whatever the next two find. */
const anyTotal = /共|合计|累计|总|其中|包括|分别/u;
const totalWord = /(?:(?<!公)共|共计|合计|累计|总计|总数)[^，,。；;：:、]{0,12}$/u;
const opensParts = /^[^，,。；;、]{0,8}[，,；;：:（(]?(?:其中|包括|分别(?:是|为))/u;
const complete = /分别(?:是|为)|包括|其余|余下|组成/u;
const openList = /等|分别|包括|主要|另有|其中|(?<!公)共|合计|累计|总|同比|上年|去年|[。；;：:（()）]/u;

/**
 * Totals in one sentence that miss the sum of their parts: 共A，其中B、C · A、B，合计C · A，其中B，其余C.
 * Speaks only of an unbroken list in one unit, of two parts at least, and only when the sum is off by a twentieth at most or
 * the words say that the list is complete: a far-off sum is nearly always a partial or an overlapping list. Silent when
 * another figure before, or the first parts alone, make the total.
 */
export function sumSlips({ text: sentence, figures }: FiguredSentence): SumSlip[] {
  if (figures.length < 3 || !anyTotal.test(sentence)) return [];
  const earlier = new Set<number>();
  return figures.flatMap((total, index) => {
    const slip = slipAt(sentence, figures, index, earlier);
    earlier.add(total.value);
    return slip;
  });
}

function slipAt(
  sentence: string,
  figures: readonly Quantity[],
  index: number,
  earlier: ReadonlySet<number>,
): SumSlip[] {
  const total = figures[index];
  if (!total?.exact || !isCounting(total.unit)) return [];
  const before = sentence.slice(figures[index - 1]?.end ?? 0, total.start);
  const after = sentence.slice(total.end, figures[index + 1]?.start ?? total.end);
  const follow = opensParts.test(after);
  if (!follow && !totalWord.test(before.slice(-20))) return [];
  const parts = follow ? partsAfter(sentence, figures, index) : partsBefore(sentence, figures, index);
  const sum = add(parts);
  if (parts.length < 2 || sum === total.value || earlier.has(sum) || firstPartsMake(parts, total.value)) return [];
  const first = follow ? total : (parts[0] ?? total);
  const last = follow ? (parts.at(-1) ?? total) : total;
  const near = Math.abs(sum - total.value) <= total.value / 20;
  return near || complete.test(sentence.slice(first.end, last.start)) ? [{ total, parts, sum }] : [];
}

/** The list that follows a total. Gaps that open another total end it, so every figure is looked at once or twice. */
function partsAfter(sentence: string, figures: readonly Quantity[], index: number): Quantity[] {
  const { unit } = figures[index] ?? {};
  const parts: Quantity[] = [];
  for (let at = index + 1; at < figures.length; at++) {
    const [previous, part] = [figures[at - 1], figures[at]];
    if (!previous || part?.unit !== unit || !part?.exact) break;
    if (at > index + 1 && !continues(sentence.slice(previous.end, part.start))) break;
    parts.push(part);
  }
  const rest = sentence.slice(parts.at(-1)?.end ?? 0).slice(0, 6);
  return /^[^，,。；;]*等|^[，,][^，,。；;]*(?:等|另有)/u.test(rest) ? [] : parts;
}

function partsBefore(sentence: string, figures: readonly Quantity[], index: number): Quantity[] {
  const { unit } = figures[index] ?? {};
  const parts: Quantity[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const [part, next] = [figures[at], figures[at + 1]];
    if (!next || part?.unit !== unit || !part?.exact) break;
    const gap = sentence.slice(part.end, next.start);
    if (at === index - 1 ? !/^[^，,。；;：:、]{0,6}[，,、]/u.test(gap) || /等/u.test(gap) : !continues(gap)) break;
    parts.unshift(part);
  }
  return parts;
}

/** Whether the words between two figures carry an unbroken list on: 、拟订的 · ，其余 · 和. */
function continues(gap: string): boolean {
  if (gap.length > 40 || openList.test(gap)) return false;
  const marks = gap.match(/[、，,]/gu)?.length ?? 0;
  return marks === 1 || (marks === 0 && /^(?:和|及|与|以及)/u.test(gap));
}

/** Whether the list's first parts make the total alone, and the rest is told besides. */
function firstPartsMake(parts: readonly Quantity[], total: number): boolean {
  let sum = 0;
  return parts.some(({ value }) => {
    sum += value;
    return sum === total;
  });
}

function add(parts: readonly Quantity[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12));
}
