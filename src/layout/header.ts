import { largest as largestOf } from '../domain/figures/extremes.ts';
import { widthCharacters } from './indents.ts';
import { textArea } from './page.ts';
import type { Profile } from './profile.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

/** 发文机关标志: its upper edge stands 35 mm under the text area's; GB/T 9704—2012 7.2.4. */
export const authorityMark = { underTextAreaTopMm: 35 } as const;

/** 版头分隔线: 4 mm under the document number, red, as wide as the text area; GB/T 9704—2012 7.2.7. */
export const redSeparator = { underNumberMm: 4, color: 'FF0000' } as const;

/** Sizes the standard leaves to the office: 醒目、美观、庄重. A glyph fills about the middle 0.9 of its size. */
export const markSizes = { largestPt: 48, smallestPt: 24 } as const;
const glyphTop = 0.84;

/** How large an authority mark is set, and how far it is narrowed where even the smallest size is too wide. */
export interface MarkSize {
  readonly sizePt: number;
  /** Width of the characters in percent. */
  readonly scale: number;
}

/** The largest size at which the mark stands on one line; long names shrink, then narrow; GB/T 9704—2012 7.2.4. */
export function markSize(text: string, largest: number = markSizes.largestPt): MarkSize {
  const fits = ((textArea.widthMm / 25.4) * 72) / widthCharacters(text);
  const sizePt = Math.floor(Math.min(largest, Math.max(markSizes.smallestPt, fits)));
  return { sizePt, scale: Math.min(100, Math.max(50, Math.floor((fits / sizePt) * 100))) };
}

/** The line an authority mark stands in, and each name of a joint one; of many names, so that the first page has text; 7.3.3. */
export const markLinePt = 60;
export const jointMarkLinePt = 45;
export const crowdedMarkLinePt = 30;

/** More names than so stand closer. */
const usualNames = 3;

/** Whether a joint mark has so many names that they stand closer. */
export function isCrowded(names: readonly unknown[]): boolean {
  return names.length > usualNames;
}

/** The line that each name of a joint mark stands in. */
export function jointLinePt(names: readonly unknown[]): number {
  return isCrowded(names) ? crowdedMarkLinePt : jointMarkLinePt;
}

/** The size of a joint mark: the longest name and 文件 to its right stand on one line; 7.2.4. */
export function jointMarkSize(names: readonly string[]): MarkSize {
  const longest = largestOf(names.map(widthCharacters));
  return markSize('字'.repeat(Math.ceil(longest + 2.5)), jointLinePt(names) * 0.8);
}

/**
 * Space above the mark's line, in twips, so that its glyphs begin 35 mm under the text area's edge, `linesAbove` body lines
 * being there already. An exact line has its baseline at 80 % of its height.
 */
export function spaceAboveMark(
  { sizePt }: MarkSize,
  markLine: number,
  linesAbove: number,
  { linePt }: Profile,
): number {
  const glyphInLine = markLine * 0.8 - sizePt * glyphTop;
  const space = twipsOfMm(authorityMark.underTextAreaTopMm) - twipsOfPt(glyphInLine + linesAbove * linePt);
  // Three lines in the corner may leave none, and Word refuses a file in which it is less.
  return Math.max(0, space);
}

/** From the document number's line to the separator, in points: its glyphs end above the line's lower edge. */
export function separatorSpacePt({ linePt }: Profile): number {
  const underGlyph = linePt * 0.2 - 16 * 0.12;
  return Math.round((redSeparator.underNumberMm / 25.4) * 72 - underGlyph);
}
