import type { ReadNumber } from '../read-document.ts';
import { childOf, childrenOf, findIn, numberOf, onOff, valueIn, type XmlElement } from '../xml/element.ts';
import { formatNumber } from './number-formats.ts';
import type { Styles } from './styles.ts';

/** A level of a list: how its numbers are written. */
export interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: ReadNumber['suffix'];
  /** After which level, from 1, it begins anew; after any higher one where nothing is said, and never at 0. */
  readonly restart: number | undefined;
  /** Whether all numbers in it are digits. */
  readonly isLegal: boolean;
  readonly style: string | undefined;
  readonly paragraph: XmlElement | undefined;
}

interface List {
  /** The definition whose counters it goes on with. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document, with the counters that stand at the last paragraph read. Word goes on counting where two lists share a definition. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #untold: (what: string) => void;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | undefined, styles: Styles, untold: (what: string) => void) {
    this.#lists = listsOf(numbering, styles);
    this.#untold = untold;
  }

  /** A level of a list; undefined where there is none: list 0 stands for none. */
  level(list: string, level: number): Level | undefined {
    return this.#lists.get(list)?.levels.get(level);
  }

  /** The level of a list that belongs to a style. */
  levelOfStyle(list: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    for (const [level, { style: own }] of this.#lists.get(list)?.levels ?? []) if (own === style) return level;
    return undefined;
  }

  /** Counts a paragraph and returns its number as it is printed. */
  count(list: string, level: number): ReadNumber | undefined {
    const found = this.#lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own) return undefined;
    const counters = this.#counters.get(found.definition) ?? [];
    this.#counters.set(found.definition, counters);
    this.#begin(list, level, found, counters);
    const last = counters[level];
    counters[level] = last === undefined ? own.start : last + 1;
    for (let below = level + 1; below < 9; below += 1) {
      const restart = found.levels.get(below)?.restart;
      if (restart === undefined || level < restart) counters[below] = undefined;
    }
    return this.#written(found, own, level, counters);
  }

  /** Where a list says that it starts at some number, it does so once. */
  #begin(list: string, level: number, { starts }: List, counters: (number | undefined)[]): void {
    const key = `${list} ${level}`;
    if (this.#begun.has(key)) return;
    this.#begun.add(key);
    const start = starts.get(level);
    if (start !== undefined) counters[level] = start - 1;
  }

  #written({ levels }: List, own: Level, level: number, counters: readonly (number | undefined)[]): ReadNumber {
    const { suffix } = own;
    if (own.format === 'bullet') return { text: bulletOf(own.text), suffix, level, isBullet: true };
    const text = own.text.replace(/%([1-9])/g, (_sign, digit) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      const value = counters[at] ?? other?.start ?? 1;
      const format = other?.format ?? 'decimal';
      if (format === 'bullet') return '';
      return this.#number(value, own.isLegal && format !== 'none' ? 'decimal' : format);
    });
    return { text, suffix, level };
  }

  #number(value: number, format: string): string {
    const written = formatNumber(value, format);
    if (written === undefined) this.#untold(`自动编号的格式“${format}”不认识，按阿拉伯数字读`);
    return written ?? String(value);
  }
}

/** A sign of a font of signs has no meaning in another: a bullet stands for it. */
function bulletOf(text: string): string {
  return /^[\ue000-\uf8ff]?$/.test(text) ? '•' : text;
}

function listsOf(numbering: XmlElement | undefined, styles: Styles): Map<string, List> {
  const definitions = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const lists = new Map(childrenOf(numbering, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  const definitionOf = (list: XmlElement | undefined, hops = 0): string => {
    const id = valueIn(list, 'w:abstractNumId') ?? '';
    const linked = valueIn(definitions.get(id), 'w:numStyleLink');
    const other = linked === undefined ? undefined : lists.get(styles.listOf(linked)?.list ?? '');
    return other && hops < 9 ? definitionOf(other, hops + 1) : id;
  };
  return new Map(
    [...lists].map(([id, list]) => {
      const definition = definitionOf(list);
      return [id, listOf(list, definition, definitions.get(definition))];
    }),
  );
}

function listOf(list: XmlElement, definition: string, defined: XmlElement | undefined): List {
  const overrides = childrenOf(list, 'w:lvlOverride');
  const own = overrides.flatMap((one) => childrenOf(one, 'w:lvl'));
  const starts = overrides.flatMap((one) => {
    const start = numberOf(valueIn(one, 'w:startOverride'));
    return start === undefined ? [] : [[numberOf(one.attributes['w:ilvl']) ?? 0, start] as const];
  });
  const levels = [...childrenOf(defined, 'w:lvl'), ...own].map(
    (one) => [numberOf(one.attributes['w:ilvl']) ?? 0, levelOf(one)] as const,
  );
  return { definition, levels: new Map(levels), starts: new Map(starts) };
}

function levelOf(level: XmlElement): Level {
  const suffix = valueIn(level, 'w:suff');
  return {
    start: numberOf(valueIn(level, 'w:start')) ?? 0,
    format: formatOf(level),
    text: valueIn(level, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: numberOf(valueIn(level, 'w:lvlRestart')),
    isLegal: onOff(level, 'w:isLgl') ?? false,
    style: valueIn(level, 'w:pStyle'),
    paragraph: childOf(level, 'w:pPr'),
  };
}

/** A format of later years stands beside one that every program knows. */
function formatOf(level: XmlElement): string {
  const known = childOf(level, 'w:numFmt') ?? fallbackOf(level);
  return known?.attributes['w:val'] ?? 'decimal';
}

function fallbackOf(level: XmlElement): XmlElement | undefined {
  const fallback = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return fallback && findIn(fallback, 'w:numFmt');
}
