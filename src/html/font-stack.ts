import { type FontKind, standIns } from '../layout/fonts.ts';
import { defaultProfile, type Profile } from '../layout/profile.ts';

/** The name under which the style sheet knows the Latin font. */
const latin = 'official-latin';

/** What a browser falls back to when it has none of the fonts. */
const generic: Readonly<Record<FontKind, string>> = {
  title: 'serif',
  body: 'serif',
  levelOne: 'sans-serif',
  levelTwo: 'serif',
  pageNumber: 'serif',
};

/** The fonts for a kind of type, the official name first, then what stands in for it on other machines. */
export function fontStack({ fonts }: Profile, kind: FontKind): string {
  const official = defaultProfile.fonts[kind];
  const names = new Set([fonts[kind], official, ...(standIns[official] ?? [])]);
  const scripts = kind === 'pageNumber' ? [] : [latin];
  return [...[...scripts, ...names].map(quoted), generic[kind]].join(',');
}

/**
 * The Latin font for letters and digits only: quotes, dashes and ellipses are Chinese in a Chinese text, as they are in the
 * .docx. It is looked for on the reader's machine; nothing is fetched.
 */
export function latinFace({ latinFont }: Profile): string {
  const names = new Set([latinFont, defaultProfile.latinFont, ...(standIns[defaultProfile.latinFont] ?? [])]);
  const sources = [...names].map((name) => `local(${quoted(name)})`).join(',');
  return `@font-face{font-family:"${latin}";src:${sources};unicode-range:U+20-7E,U+C0-D6,U+D8-F6,U+F8-24F}`;
}

/** A font's name may be an office's own: it must not end the style sheet. */
function quoted(name: string): string {
  return `"${name.replace(/["\\<>\n]/g, '')}"`;
}
