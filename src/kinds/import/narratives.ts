import { type CutPoint, splitPoints } from '../../domain/material/split-points.ts';
import { chineseNumber } from '../../domain/report/ordinals.ts';

/** A heading with its text, as the facts of every kind hold it. */
export interface Narrative {
  readonly heading?: string;
  readonly intro?: string;
  readonly points?: CutPoint[];
  readonly outro?: string;
}

/** A paragraph at its 一是…二是…; blanks typed between the points are not kept. */
export function narrativeOf(paragraph: string): Narrative {
  const { intro, points } = splitPoints(paragraph);
  if (points.length === 0) return { intro: paragraph };
  return { ...(intro && { intro }), points: [...points] };
}

/** Whether paragraphs open 一是, 二是 one after the other. */
export function hasPointParagraphs(paragraphs: readonly string[]): boolean {
  const first = paragraphs.findIndex((one) => one.startsWith('一是'));
  return first >= 0 && (paragraphs[first + 1] ?? '').startsWith('二是');
}

/**
 * What stands under a heading as one narrative and those that follow it without heading, so that it is printed in the same
 * paragraphs: `apart` says whether points are paragraphs of their own where this is told.
 */
export function narrativesOf(
  heading: string,
  paragraphs: readonly string[],
  { isRunIn, apart }: { readonly isRunIn: boolean; readonly apart: boolean },
): Narrative[] {
  const head = heading === '' ? {} : { heading };
  if (apart && !isRunIn) {
    const told = pointsApart(paragraphs);
    if (told) return [{ ...head, ...told }];
  }
  const texts = paragraphs.map((one) => (apart ? { intro: one } : narrativeOf(one)));
  const [first, ...others] = texts;
  if (heading === '') return texts;
  if (!first) return [head];
  return isRunIn ? [{ ...head, ...first }, ...others] : [head, ...texts];
}

/** One paragraph at most before 一是, the points in a row, one paragraph at most behind them. */
function pointsApart(paragraphs: readonly string[]): Narrative | undefined {
  const start = paragraphs.findIndex((one) => one.startsWith('一是'));
  if (start < 0 || start > 1 || !hasPointParagraphs(paragraphs)) return undefined;
  const points = paragraphs.slice(start).filter((one, index) => one.startsWith(`${chineseNumber(index + 1)}是`));
  const after = paragraphs.slice(start + points.length);
  if (after.length > 1) return undefined;
  const [intro] = paragraphs.slice(0, start);
  const [outro] = after;
  return {
    ...(intro && { intro }),
    points: points.map((one) => pointIn(one.replace(/^[一二三四五六七八九十]+是/u, ''))),
    ...(outro && { outro }),
  };
}

/** A short first sentence leads the point, where something follows it. */
function pointIn(text: string): CutPoint {
  const lead = /^[^。；;]{2,40}。(?=.)/u.exec(text)?.[0];
  return lead ? { lead, text: text.slice(lead.length) } : { text };
}
