import { largest, smallest } from '../domain/figures/extremes.ts';
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

/** How much wider, in characters, the program sets a text that adds room between Chinese characters and numbers. */
export function addedCharacters(text: string): number {
  const meetings = text.match(/[0-9](?=\p{Script=Han})|\p{Script=Han}(?=[0-9])/gu)?.length ?? 0;
  return meetings * programs.libreOffice.betweenScripts;
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
  const indent = Math.max(usual, two + dateWidth + Math.ceil(320 * addedCharacters(date)) - authorityWidth);
  return { authority: indent, dateStart: Math.max(two, textAreaTwips - indent - authorityWidth + two), dateEnd: -two };
}

/** A county's seal is 42 mm across; seals may neither cross nor touch; GB/T 9704—2012 7.3.5.1. */
const sealTwips = twipsOfMm(43);

/** Where the middles of a sealed block stand, in twips from the left: the date's, and the names' row by row. */
export interface SealedCentres {
  readonly date: number;
  readonly rows: readonly (readonly number[])[];
}

/**
 * Where date and names stand in a sealed block; GB/T 9704—2012 7.3.5.1. The date ends four characters from the right, the last
 * name stands over its middle, each other name under a seal of its own: as many in a row as neither reach over an edge nor
 * touch, one under the other where they are long. Too long a last name moves all to the left.
 */
export function sealedCentres(names: readonly string[], date: string, profile: Profile): SealedCentres {
  let perRow = sealsInRow;
  while (perRow > 1 && leftEdge(names, perRow, date, profile) < 0) perRow -= 1;
  const { last, step } = gridOf(names, perRow, date, profile);
  const rows = inRows(names, perRow).map((row) => row.map((_name, at) => last - (row.length - 1 - at) * step));
  return { date: last, rows };
}

/** The middle of the last column, and from one column to the next. Two names alone part the width between them. */
function gridOf(names: readonly string[], perRow: number, date: string, profile: Profile) {
  const usual = textAreaTwips - 4 * characterTwips(profile) - halfOf(date, profile);
  const widest = largest(inRows(names, perRow).map((row) => halfOf(row.at(-1) ?? '', profile)));
  const last = Math.min(usual, textAreaTwips - Math.min(widest, Math.floor(textAreaTwips / 2)));
  const apart = Math.max(sealTwips, largest(names.map((name) => 2 * halfOf(name, profile) + characterTwips(profile))));
  return { last, step: names.length === 2 ? Math.max(apart, 2 * last - textAreaTwips) : apart };
}

/** How far to the left names and seals reach in rows of so many. */
function leftEdge(names: readonly string[], perRow: number, date: string, profile: Profile): number {
  const { last, step } = gridOf(names, perRow, date, profile);
  const edges = inRows(names, perRow).map(
    ([first = '', ...others]) => last - others.length * step - Math.max(halfOf(first, profile), sealTwips / 2),
  );
  return smallest(edges);
}

function inRows(names: readonly string[], perRow: number): string[][] {
  return names.flatMap((_name, index) => (index % perRow === 0 ? [names.slice(index, index + perRow)] : []));
}

function halfOf(text: string, profile: Profile): number {
  return Math.ceil(widthTwips(text, profile) / 2);
}

/** How many sealed names stand side by side at most; GB/T 9704—2012 7.3.5.1 has rows, none wider than the text area. */
export const sealsInRow = 3;
