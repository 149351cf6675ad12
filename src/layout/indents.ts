import { textAreaTwips } from './page.ts';
import { defaultProfile, type Profile } from './profile.ts';
import { programs } from './programs.ts';
import { twipsOfMm } from './units.ts';

/** The width of one character of body text, 16 pt with its spacing, in twips. */
export function characterTwips({ characterSpacingTwips }: Profile = defaultProfile): number {
  return 16 * 20 + characterSpacingTwips;
}

/** Width in Chinese characters; digits and Latin letters take about half of one. */
export function widthCharacters(text: string): number {
  return [...text].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0);
}

/** How wide a line of body text is set, in twips. */
export function widthTwips(text: string, { characterSpacingTwips }: Profile = defaultProfile): number {
  return widthCharacters(text) * 320 + [...text].length * characterSpacingTwips;
}

/** How much wider a line of body text is set by the program that adds room between Chinese characters and numbers. */
function addedTwips(text: string): number {
  const meetings = text.match(/[0-9](?=\p{Script=Han})|\p{Script=Han}(?=[0-9])/gu)?.length ?? 0;
  return Math.ceil(meetings * programs.libreOffice.betweenScripts * 320);
}

/**
 * Where an unsealed signature block stands, in twips; GB/T 9704—2012 7.3.5.2: how far the authority is indented from the
 * right, and where the date begins from the left. The authority stands two characters from the right, the date's first
 * character two characters right of the authority's; a date longer than the authority stands two characters from the right
 * itself and moves the authority left. The date goes by its first character, since programs differ in how wide they set it:
 * where the widest would pass the edge, both move left by as much. It has room beyond the edge all the same, so that no
 * rounding breaks its line.
 */
export function unsealedIndents(
  authority: string,
  date: string,
  profile: Profile = defaultProfile,
): { authority: number; dateStart: number; dateEnd: number } {
  const [authorityWidth, dateWidth] = [widthTwips(authority, profile), widthTwips(date, profile)];
  const two = 2 * characterTwips(profile);
  const usual = dateWidth > authorityWidth ? 2 * two + dateWidth - authorityWidth : two;
  const indent = Math.max(usual, two + dateWidth + addedTwips(date) - authorityWidth);
  return { authority: indent, dateStart: Math.max(two, textAreaTwips - indent - authorityWidth + two), dateEnd: -two };
}

/** A county's seal is 42 mm across; seals may neither cross nor touch; GB/T 9704—2012 7.3.5.1. */
const sealTwips = twipsOfMm(43);

/**
 * Where the middles of date and names stand in a sealed block, in twips from the left; GB/T 9704—2012 7.3.5.1. The date
 * ends four characters from the right, the last name stands over its middle, each other name under a seal of its own.
 * Too long a last name moves both to the left.
 */
export function sealedCentres(
  names: readonly string[],
  date: string,
  profile: Profile,
): { date: number; names: number[] } {
  const half = (text: string) => Math.ceil(widthTwips(text, profile) / 2);
  const usual = textAreaTwips - 4 * characterTwips(profile) - half(date);
  const last = Math.min(usual, textAreaTwips - half(names.at(-1) ?? ''));
  const widest = Math.max(sealTwips, ...names.map((name) => 2 * half(name) + characterTwips(profile)));
  const step = names.length === 2 ? Math.max(widest, 2 * last - textAreaTwips) : widest;
  return { date: last, names: names.map((_name, index) => last - (names.length - 1 - index) * step) };
}

/** How many sealed names stand side by side; GB/T 9704—2012 7.3.5.1 has rows, none wider than the text area. */
export const sealsInRow = 3;
