import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { Outlined } from '../reader/outline/outlined.ts';
import type { ParagraphFormat } from '../reader/read-document.ts';

/** A line of the body, by which blank lines are counted; GB/T 9704—2012 5.2.3. */
const lineTwips = 579;

/**
 * How many blank lines stand above a paragraph: empty paragraphs, and space that it or the one before it asks for. Undefined where
 * no paragraph stands before it, or a table between.
 */
export function blankLinesAbove({ outline }: ForeignPaper, entry: Outlined): number | undefined {
  const at = placeOf(outline, entry.index);
  let before = at - 1;
  let empty = 0;
  for (; outline[before]?.role === 'empty'; before -= 1) empty += heightOf(outline[before]?.paragraph.format ?? {});
  const last = outline[before];
  if (!last || last.index + (at - before) !== entry.index) return undefined;
  return empty + spaceAfter(last.paragraph.format) + spaceBefore(entry.paragraph.format);
}

/** Where in the outline a paragraph stands, by its place among the blocks; there may be as many as a file can hold. */
function placeOf(outline: readonly Outlined[], index: number): number {
  let [low, high] = [0, outline.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function heightOf({ line, ...format }: ParagraphFormat): number {
  const own = line === undefined || line.rule === 'times' ? (line?.value ?? 1) : (line.value * 20) / lineTwips;
  return own + spaceBefore(format) + spaceAfter(format);
}

function spaceBefore({ beforeLines, beforeTwips = 0 }: ParagraphFormat): number {
  return beforeLines || beforeTwips / lineTwips;
}

function spaceAfter({ afterLines, afterTwips = 0 }: ParagraphFormat): number {
  return afterLines || afterTwips / lineTwips;
}
