import type { ParagraphFormat, ReadBorder } from '../read-document.ts';
import { childOf, childrenOf, numberOf, type XmlElement } from '../xml/element.ts';
import { type Mutable, shadingOf } from './run-format.ts';

/** Lays what a w:pPr says over a format. */
export function layParagraphFormat(format: Mutable<ParagraphFormat>, properties: XmlElement | undefined): void {
  for (const element of childrenOf(properties)) {
    const lay = Object.hasOwn(layers, element.name) ? layers[element.name] : undefined;
    lay?.(format, element);
  }
}

type Layer = (format: Mutable<ParagraphFormat>, element: XmlElement) => void;

const alignments: Readonly<Record<string, NonNullable<ParagraphFormat['alignment']>>> = {
  left: 'left',
  start: 'left',
  both: 'both',
  lowKashida: 'both',
  center: 'center',
  right: 'right',
  end: 'right',
  distribute: 'distribute',
};

const layers: Readonly<Record<string, Layer>> = {
  'w:jc': (format, { attributes }) => {
    format.alignment = alignments[attributes['w:val'] ?? ''] ?? format.alignment;
  },
  'w:ind': layIndents,
  'w:spacing': laySpacing,
  'w:pageBreakBefore': (format, element) => {
    format.pageBreakBefore = isOn(element);
  },
  'w:keepNext': (format, element) => {
    format.keepWithNext = isOn(element);
  },
  'w:snapToGrid': (format, element) => {
    format.snapsToGrid = isOn(element);
  },
  'w:shd': (format, { attributes }) => {
    format.shading = shadingOf(attributes);
  },
  'w:pBdr': (format, element) => {
    const [above, under] = ['w:top', 'w:bottom'].map((side) => childOf(element, side));
    if (above) format.above = borderOf(above);
    if (under) format.under = borderOf(under);
  },
  'w:framePr': (format) => {
    format.isFramed = true;
  },
};

function isOn({ attributes }: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

/** Word takes characters before twips, wherever either is said; a hanging indent is a first line that goes the other way. */
function layIndents(format: Mutable<ParagraphFormat>, { attributes }: XmlElement): void {
  const twips = (...names: string[]) => numberOf(names.map((name) => attributes[name]).find(Boolean));
  const characters = (...names: string[]) => {
    const hundredths = twips(...names);
    return hundredths === undefined ? undefined : hundredths / 100;
  };
  lay(format, 'leftTwips', twips('w:left', 'w:start'));
  lay(format, 'rightTwips', twips('w:right', 'w:end'));
  lay(format, 'leftCharacters', characters('w:leftChars', 'w:startChars'));
  lay(format, 'rightCharacters', characters('w:rightChars', 'w:endChars'));
  lay(format, 'firstLineTwips', negative(twips('w:hanging')) ?? twips('w:firstLine'));
  lay(format, 'firstLineCharacters', negative(characters('w:hangingChars')) ?? characters('w:firstLineChars'));
}

function laySpacing(format: Mutable<ParagraphFormat>, { attributes }: XmlElement): void {
  lay(format, 'beforeTwips', numberOf(attributes['w:before']));
  lay(format, 'afterTwips', numberOf(attributes['w:after']));
  lay(format, 'beforeLines', hundredth(numberOf(attributes['w:beforeLines'])));
  lay(format, 'afterLines', hundredth(numberOf(attributes['w:afterLines'])));
  const line = numberOf(attributes['w:line']);
  if (line === undefined) return;
  const rule = attributes['w:lineRule'];
  if (rule === 'exact' || rule === 'atLeast') format.line = { rule, value: line / 20 };
  else format.line = { rule: 'times', value: line / 240 };
}

function lay<Key extends keyof ParagraphFormat>(
  format: Mutable<ParagraphFormat>,
  key: Key,
  value: ParagraphFormat[Key] | undefined,
): void {
  if (value !== undefined) format[key] = value;
}

function negative(value: number | undefined): number | undefined {
  return value === undefined || value === 0 ? undefined : -value;
}

function hundredth(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 100;
}

function borderOf({ attributes }: XmlElement): ReadBorder | undefined {
  const kind = attributes['w:val'];
  if (kind === undefined || kind === 'nil' || kind === 'none') return undefined;
  const color = attributes['w:color'];
  return {
    widthPt: (numberOf(attributes['w:sz']) ?? 0) / 8,
    ...(color && color !== 'auto' ? { color: color.toUpperCase() } : {}),
  };
}
