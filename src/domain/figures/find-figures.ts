import { figuresOf } from './figures.ts';
import type { Indicator } from './indicator.ts';
import { isCounting } from './measure-words.ts';
import { readQuantities } from './quantities.ts';
import { readFigure } from './read-number.ts';
import { writeFigure } from './write-figure.ts';

/** A figure that stands in a text, and the indicator it could be. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** As it is written: 196件. */
  readonly written: string;
  readonly indicator: Indicator;
}

/** Words that lead up to a figure and say nothing about what it counts. */
const empty =
  /^(?:全年|全县|全市|今年|年内|年度|共计|累计|先后|其中|分别|已|共|计|并|和|及|对|为|达到|达|了|的)+|(?:共计|累计|达到|完成率?|共|达|为|了|的|近|仅|有|计){1,9}$/gu;

/** Characters before a figure that may lead up to it. */
const longestLead = 60;

/**
 * Finds the figures of a text that could be indicators: a number with a measure word after words that name it. A figure
 * that would not come out again letter for letter (1,234件) is left alone.
 */
export function findFigures(text: string): FoundFigure[] {
  const found = readQuantities(text).flatMap(({ start: number, end, unit }): FoundFigure[] => {
    const start = number - (/(?:约|超过)$/u.exec(text.slice(Math.max(0, number - 2), number))?.[0].length ?? 0);
    const written = text.slice(start, end);
    const name = nameBefore(text.slice(Math.max(0, start - longestLead), start));
    const figure = readFigure(written);
    if (name === undefined || !figure || !(isCounting(unit) || unit === '%')) return [];
    const indicator: Indicator = { name, ...figure };
    return writeFigure(figuresOf([indicator]), name) === written ? [{ start, end, written, indicator }] : [];
  });
  const first = new Map(found.toReversed().map((one) => [one.indicator.name, one]));
  return found.filter((one) => first.get(one.indicator.name) === one);
}

/** The last words before a figure: 全年受理行政复议申请 → 受理行政复议申请; undefined where they name nothing. */
export function nameBefore(text: string): string | undefined {
  const run = /(?<!\p{Script=Han})\p{Script=Han}+$/u.exec(text)?.[0] ?? '';
  const name = [...run.replace(empty, '').replace(empty, '')].slice(-12).join('');
  return [...name].length >= 2 ? name : undefined;
}
