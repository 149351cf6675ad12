import { childrenOf, findIn, type XmlElement } from '../xml/element.ts';

/** Fonts that a theme names: minorEastAsia, majorHAnsi … → the font's own name. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** The fonts of a theme; where it names no Chinese one, that for simplified characters. */
export function themeFonts(theme: XmlElement | undefined): ThemeFonts {
  const fonts = new Map<string, string>();
  for (const size of ['major', 'minor'] as const) {
    const scheme = theme && findIn(theme, `a:${size}Font`);
    const named = (name: string) => childrenOf(scheme, name)[0]?.attributes.typeface || undefined;
    const simplified = childrenOf(scheme, 'a:font').find(({ attributes }) => attributes.script === 'Hans');
    const latin = named('a:latin');
    const chinese = named('a:ea') ?? simplified?.attributes.typeface;
    if (latin) for (const place of ['Ascii', 'HAnsi']) fonts.set(size + place, latin);
    if (chinese) fonts.set(`${size}EastAsia`, chinese);
  }
  return fonts;
}
