import { bodyPitch } from './page.ts';

/** The width of one character of body text, 16 pt with its spacing, in twips. */
export const characterTwips = 16 * 20 + bodyPitch.characterSpacingTwips;

/** Digits and Latin letters take about half a character. */
const halfTwips = 8 * 20 + bodyPitch.characterSpacingTwips;

/** How wide a line of body text is set, in twips. */
export function widthTwips(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? halfTwips : characterTwips;
  return width;
}

/**
 * Right indents of an unsealed signature block in twips; GB/T 9704—2012 7.3.5.2. The authority stands two characters from
 * the right, the date's first character two characters right of the authority's; a date longer than the authority stands
 * two characters from the right itself and moves the authority left.
 */
export function unsealedIndents(authority: string, date: string): { authority: number; date: number } {
  const [authorityWidth, dateWidth] = [widthTwips(authority), widthTwips(date)];
  const two = 2 * characterTwips;
  if (dateWidth > authorityWidth) return { authority: 2 * two + dateWidth - authorityWidth, date: two };
  return { authority: two, date: authorityWidth - dateWidth };
}
