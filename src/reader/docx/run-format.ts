import type { RunFormat } from '../read-document.ts';
import { childrenOf, numberOf, type XmlElement } from '../xml/element.ts';
import type { ThemeFonts } from './theme.ts';

/** A format while it is put together. */
export type Mutable<Format> = { -readonly [Key in keyof Format]?: Format[Key] | undefined };

/** Lays what a w:rPr says over a format. */
export function layRunFormat(format: Mutable<RunFormat>, properties: XmlElement | undefined, theme: ThemeFonts): void {
  for (const { name, attributes } of childrenOf(properties)) {
    const lay = Object.hasOwn(layers, name) ? layers[name] : undefined;
    lay?.(format, attributes, theme);
  }
}

type Attributes = XmlElement['attributes'];
type Layer = (format: Mutable<RunFormat>, attributes: Attributes, theme: ThemeFonts) => void;

const layers: Readonly<Record<string, Layer>> = {
  'w:rFonts': layFonts,
  'w:sz': (format, { 'w:val': value }) => {
    const halves = numberOf(value);
    if (halves !== undefined) format.sizePt = halves / 2;
  },
  'w:b': toggle('bold'),
  'w:i': toggle('italic'),
  'w:strike': toggle('strike'),
  'w:dstrike': toggle('strike'),
  'w:vanish': toggle('hidden'),
  'w:caps': toggle('capitals'),
  'w:u': (format, { 'w:val': value }) => {
    format.underline = value === 'none' ? undefined : value;
  },
  'w:vertAlign': (format, { 'w:val': value }) => {
    format.raised = value === 'superscript' || value === 'subscript' ? value : undefined;
  },
  'w:color': (format, { 'w:val': value }) => {
    format.color = value === undefined || value === 'auto' ? undefined : value.toUpperCase();
  },
  'w:highlight': (format, { 'w:val': value }) => {
    format.highlight = value === 'none' ? undefined : value;
  },
  'w:shd': (format, attributes) => {
    format.shading = shadingOf(attributes);
  },
  'w:spacing': (format, { 'w:val': value }) => {
    format.spacingTwips = numberOf(value) || undefined;
  },
  'w:w': (format, { 'w:val': value = '' }) => {
    const hundredths = numberOf(value.endsWith('%') ? value.slice(0, -1) : value);
    format.scale = hundredths === 100 ? undefined : hundredths;
  },
};

/** The properties that turn each other off where both the paragraph's and the run's style say them. */
export const toggles = ['bold', 'italic', 'strike', 'hidden', 'capitals'] as const;

function toggle(key: (typeof toggles)[number]): Layer {
  return (format, { 'w:val': value }) => {
    format[key] = value === undefined || !['0', 'false', 'off', 'none'].includes(value);
  };
}

function layFonts(format: Mutable<RunFormat>, attributes: Attributes, theme: ThemeFonts): void {
  for (const [key, place, themed] of [
    ['eastAsia', 'w:eastAsia', 'w:eastAsiaTheme'],
    ['ascii', 'w:ascii', 'w:asciiTheme'],
    ['hAnsi', 'w:hAnsi', 'w:hAnsiTheme'],
  ] as const) {
    const font = theme.get(attributes[themed] ?? '') ?? attributes[place];
    if (font) format[key] = font;
  }
  if (attributes['w:hint'] !== undefined) format.hint = attributes['w:hint'] === 'eastAsia' ? 'eastAsia' : undefined;
}

/** The colour that a w:shd fills with; undefined where it fills with none. */
export function shadingOf({ 'w:val': pattern, 'w:fill': fill }: Attributes): string | undefined {
  if (pattern === 'nil' || fill === undefined || fill === 'auto') return undefined;
  return fill.toUpperCase();
}
