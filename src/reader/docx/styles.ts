import type { ParagraphFormat, RunFormat } from '../read-document.ts';
import { childOf, childrenOf, numberOf, valueIn, type XmlElement } from '../xml/element.ts';
import { layParagraphFormat } from './paragraph-format.ts';
import { layRunFormat, type Mutable, toggles } from './run-format.ts';
import type { ThemeFonts } from './theme.ts';

/** A style as the file defines it. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** To which list a paragraph belongs, and to which of its levels. */
export interface ListPlace {
  readonly list: string;
  readonly level: number | undefined;
}

/** The styles of a document: how paragraphs and runs are set that bear them. */
export class Styles {
  readonly theme: ThemeFonts;
  readonly #byId: ReadonlyMap<string, Style>;
  readonly #usual: XmlElement | undefined;
  readonly #usualParagraph: string | undefined;
  readonly #runs = new Map<string, RunFormat>();
  readonly #paragraphs = new Map<string, ParagraphFormat>();
  readonly #chains = new Map<string, readonly Style[]>();

  constructor(styles: XmlElement | undefined, theme: ThemeFonts) {
    const all = childrenOf(styles, 'w:style');
    this.theme = theme;
    this.#byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', styleOf(style)]));
    this.#usual = childOf(styles, 'w:docDefaults');
    this.#usualParagraph = all.find(
      ({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
    )?.attributes['w:styleId'];
  }

  /** The style that a paragraph has which names none, or one that is not there. */
  paragraphStyle(named: string | undefined): string | undefined {
    return named !== undefined && this.#byId.has(named) ? named : this.#usualParagraph;
  }

  /** What Word's list calls a style. */
  nameOf(id: string | undefined): string | undefined {
    return this.#byId.get(id ?? '')?.name;
  }

  /** The outline level that a style gives, from 0. */
  outlineLevelOf(id: string | undefined): number | undefined {
    const level = this.#last(id, (style) => numberOf(valueIn(style.paragraph, 'w:outlineLvl')));
    return level !== undefined && level < 9 ? level : undefined;
  }

  /** The list that a style belongs to. */
  listOf(id: string | undefined): ListPlace | undefined {
    const list = this.#last(id, ({ paragraph }) => valueIn(childOf(paragraph, 'w:numPr'), 'w:numId'));
    const level = this.#last(id, ({ paragraph }) => valueIn(childOf(paragraph, 'w:numPr'), 'w:ilvl'));
    return list === undefined ? undefined : { list, level: numberOf(level) };
  }

  /**
   * How a paragraph is set that bears a style, `own` are its own properties, those of its list's level between or under them.
   * Paragraphs that are set by their style alone share one value.
   */
  paragraphFormat(id: string | undefined, own: XmlElement | undefined, level?: ListLevel): ParagraphFormat {
    const isOwn =
      level !== undefined || (own?.children.some((one) => typeof one !== 'string' && one.name !== 'w:pStyle') ?? false);
    const known = isOwn ? undefined : this.#paragraphs.get(id ?? '');
    if (known) return known;
    const format = this.#laid(id, own, level);
    if (!isOwn) this.#paragraphs.set(id ?? '', format);
    return format;
  }

  #laid(id: string | undefined, own: XmlElement | undefined, level: ListLevel | undefined): ParagraphFormat {
    const format: Mutable<ParagraphFormat> = {};
    layParagraphFormat(format, childOf(childOf(this.#usual, 'w:pPrDefault'), 'w:pPr'));
    if (level?.isByStyle) layParagraphFormat(format, level.paragraph);
    for (const { paragraph } of this.#chain(id)) layParagraphFormat(format, paragraph);
    if (level && !level.isByStyle) layParagraphFormat(format, level.paragraph);
    layParagraphFormat(format, own);
    return format as ParagraphFormat;
  }

  /** How a run is set in a paragraph of a style. Runs that are set by styles alone share one value. */
  runFormat(paragraphStyle: string | undefined, own: XmlElement | undefined): RunFormat {
    const base = this.#styled(paragraphStyle, valueIn(own, 'w:rStyle'));
    if (!own || own.children.length === 0) return base;
    const format: Mutable<RunFormat> = { ...base };
    layRunFormat(format, own, this.theme);
    return told(format);
  }

  #styled(paragraphStyle: string | undefined, characterStyle: string | undefined): RunFormat {
    const key = `${paragraphStyle} ${characterStyle}`;
    const known = this.#runs.get(key);
    if (known) return known;
    const format: Mutable<RunFormat> = {};
    layRunFormat(format, childOf(childOf(this.#usual, 'w:rPrDefault'), 'w:rPr'), this.theme);
    for (const { run } of this.#chain(paragraphStyle)) layRunFormat(format, run, this.theme);
    const own: Mutable<RunFormat> = {};
    for (const { run } of this.#chain(characterStyle)) layRunFormat(own, run, this.theme);
    for (const one of toggles) if (own[one] && format[one]) own[one] = false;
    const made = told({ ...format, ...own });
    this.#runs.set(key, made);
    return made;
  }

  /** A style and those it is based on, the last of those first; one that leads back to itself ends there. */
  #chain(id: string | undefined): readonly Style[] {
    const known = this.#chains.get(id ?? '');
    if (known) return known;
    const chain = new Set<Style>();
    for (let style = this.#byId.get(id ?? ''); style && !chain.has(style); ) {
      chain.add(style);
      style = this.#byId.get(style.basedOn ?? '');
    }
    const found = [...chain].reverse();
    this.#chains.set(id ?? '', found);
    return found;
  }

  #last<Value>(id: string | undefined, find: (style: Style) => Value | undefined): Value | undefined {
    return this.#chain(id).reduce<Value | undefined>((found, style) => find(style) ?? found, undefined);
  }
}

/** What a level of a list says of its paragraphs; whether the style put the paragraph into it. */
export interface ListLevel {
  readonly paragraph: XmlElement | undefined;
  readonly isByStyle: boolean;
}

function styleOf(style: XmlElement): Style {
  const id = style.attributes['w:styleId'] ?? '';
  return {
    id,
    name: valueIn(style, 'w:name') ?? id,
    basedOn: valueIn(style, 'w:basedOn'),
    paragraph: childOf(style, 'w:pPr'),
    run: childOf(style, 'w:rPr'),
  };
}

/** A format without what is not so. */
function told(format: Mutable<RunFormat>): RunFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined && value !== false));
}
