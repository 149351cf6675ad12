import type { Shape } from './shape.ts';

/** Each stands for a number of a report; no real one is as large. */
export const numbers = {
  before: 77_701,
  after: 77_702,
  right: 77_703,
  tab: 77_704,
  width: 77_705,
  left: 77_706,
  above: 77_707,
  scale: 77_708,
  total: 77_710,
  spacing: 77_711,
  frameTop: 77_712,
  span: 77_713,
} as const;
/** Half of what is written, since sizes are written in half points. */
export const sizePt = 38_854.5;
/** Stands for a text. */
export const text = '§';

/** What stands before and after a content, the numbers in it made slots. */
export function shapeAround(xml: string, content: RegExp): Shape {
  const match = content.exec(xml);
  if (!match) throw new Error(`no slot in ${xml}`);
  return { open: slotted(xml.slice(0, match.index)), close: slotted(xml.slice(match.index + match[0].length)) };
}

/** XML with a slot, its name behind a #, in place of each of the numbers. */
export function slotted(xml: string): string {
  return xml.replace(/777\d\d/g, (number) => {
    const name = Object.entries(numbers).find(([, value]) => String(value) === number)?.[0];
    return `#${name ?? 'size'}`;
  });
}

/** What stands between two tags, the outermost of the second kind. */
export function between(xml: string, after: string, before: string): string {
  return xml.slice(xml.indexOf(after) + after.length, xml.lastIndexOf(before));
}
