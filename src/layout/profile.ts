import type { FontKind } from './fonts.ts';

/** Under this key a profile keeps what has been made of it; nobody sees it, and a copy begins anew. */
const made = Symbol('made');

/** What GB/T 9704—2012 leaves open or asks for only 一般: an office may choose its own. */
export interface Profile {
  /** Margins above and under the text area; 5.2.1 has 37 mm above, 225 mm follow from it. */
  readonly marginTopMm: number;
  readonly marginBottomMm: number;
  /** The pitch of body lines; open. Exact, so that every program sets as many lines. */
  readonly linePt: number;
  /** Added to each character of body text, in twentieths of a point; open. */
  readonly characterSpacingTwips: number;
  /** The font for each kind of type; the standard names the face, the font's own name is practice. */
  readonly fonts: Readonly<Record<FontKind, string>>;
  /** The font of Latin words and digits; open. */
  readonly latinFont: string;
  /** Headings set bold; the standard asks for none, many offices want level 3. */
  readonly boldLevels: readonly number[];
  /** What stands on both sides of the page number; 7.5 names the dash only. */
  readonly pageNumberSpace: string;
  /** The width of the red separator; open. */
  readonly redSeparatorPt: number;
  /** Whether the colophon closes an even page, for printing on both sides; 实务. */
  readonly colophonOnEvenPage: boolean;
  readonly [made]?: Map<string, unknown>;
}

/**
 * 28.95 pt is the largest pitch that gives 22 lines in 225 mm (29 pt gives 21), −0.25 pt the spacing that gives 28
 * characters of 16 pt in 156 mm; 5.2.3.
 */
const gbt9704 = keeping({
  marginTopMm: 37,
  marginBottomMm: 35,
  linePt: 28.95,
  characterSpacingTwips: -5,
  fonts: {
    title: '方正小标宋简体',
    body: '仿宋_GB2312',
    levelOne: '黑体',
    levelTwo: '楷体_GB2312',
    pageNumber: '宋体',
  },
  latinFont: 'Times New Roman',
  boldLevels: [],
  pageNumberSpace: ' ',
  redSeparatorPt: 1,
  colophonOnEvenPage: true,
});

/** The profiles that come with the tool. */
export const profiles = {
  gbt9704,
  /** The glyphs, not their lines, stand 37 mm under the paper's edge: the pitch's own space is taken off the margins. */
  'glyph-margins': keeping({ ...gbt9704, marginTopMm: 34.58, marginBottomMm: 32.58, linePt: 29.45 }),
} as const satisfies Record<string, Profile>;

/** The profile that counts when none is chosen. */
export const defaultProfile: Profile = gbt9704;

/** A profile that keeps what is made of it, as long as it is there itself. */
export function keeping(profile: Profile): Profile {
  return Object.defineProperty({ ...profile }, made, { value: new Map() });
}

/** What is made of a profile, by its name; made once where the profile keeps it. */
export function madeOf<Thing>(profile: Profile, name: string, make: () => Thing): Thing {
  const kept = profile[made];
  const thing = (kept?.get(name) as Thing | undefined) ?? make();
  kept?.set(name, thing);
  return thing;
}
