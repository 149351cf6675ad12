import { pointOrdinal } from '../report/ordinals.ts';

/** 一是…: one point. */
export interface CutPoint {
  readonly lead?: string;
  readonly text: string;
}

/** A paragraph at its 一是, 二是, 三是. */
export interface SplitPoints {
  /** What stands before 一是; the whole paragraph when there are no points. */
  readonly intro: string;
  readonly points: readonly CutPoint[];
}

/** Splits a paragraph at 一是…二是…, which must come in order, each where a clause begins; a lone 一是 is no list. */
export function splitPoints(text: string): SplitPoints {
  const starts: { readonly at: number; readonly after: number }[] = [];
  for (;;) {
    const ordinal = pointOrdinal(starts.length + 1);
    const search = new RegExp(`(?<=^|[。；：，;:,\\s])${ordinal}`, 'gu');
    search.lastIndex = starts.at(-1)?.after ?? 0;
    const match = search.exec(text);
    if (!match) break;
    starts.push({ at: match.index, after: match.index + ordinal.length });
  }
  if (starts.length < 2) return { intro: text, points: [] };
  const points = starts.map(({ after }, index) => pointOf(text.slice(after, starts[index + 1]?.at).trim()));
  return { intro: text.slice(0, starts[0]?.at).trim(), points };
}

/** A short first sentence leads the point, when something follows it. */
function pointOf(text: string): CutPoint {
  const lead = /^[^。；;]{2,40}。(?=.)/u.exec(text)?.[0];
  return lead ? { lead, text: text.slice(lead.length).trim() } : { text };
}
