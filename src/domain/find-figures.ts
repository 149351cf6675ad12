import { figuresOf, writeFigure } from './figures.ts';
import type { Indicator } from './indicator.ts';
import { readFigure } from './read-number.ts';

/** A figure that stands in a text, and the indicator it could be. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** As it is written: 196件. */
  readonly written: string;
  readonly indicator: Indicator;
}

const measures =
  '人次|万元|亿元|公里|平方米|余次|件次|批次|户次|家次|件|人|次|个|项|份|场|起|条|家|户|部|名|支|台|处|篇|期|批|元|%|％|宗|所|册|辆|例|座|类|张';
const pattern = new RegExp(
  `(?<![\\d.,，第〔/—-])(?:约|超过)?\\d[\\d,，]*(?:\\.\\d+)?[余多]?[万亿]?[余多]?(?:${measures})(?!\\p{N})`,
  'gu',
);
/** Words that lead up to a figure and say nothing about what it counts. */
const empty =
  /^(?:全年|全县|全市|今年|年内|年度|共计|累计|先后|其中|分别|已|共|计|并|和|及|对|为|达到|达|了|的)+|(?:共计|累计|达到|完成率?|共|达|为|了|的|近|仅|有|计)+$/gu;

/**
 * Finds the figures of a text that could be indicators: a number with a measure word after words that name it. A figure
 * that would not come out again letter for letter (1,234件) is left alone.
 */
export function findFigures(text: string): FoundFigure[] {
  const found = [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const name = nameBefore(text.slice(0, index));
    const figure = readFigure(written.replace('％', '%'));
    if (name === undefined || !figure) return [];
    const indicator: Indicator = { name, ...figure };
    const isSame = writeFigure(figuresOf([indicator]), name) === written;
    return isSame ? [{ start: index, end: index + written.length, written, indicator }] : [];
  });
  return found.filter(
    ({ indicator }, index) => found.findIndex((one) => one.indicator.name === indicator.name) === index,
  );
}

/** The last words before a figure: 全年受理行政复议申请 → 受理行政复议申请; undefined where they name nothing. */
function nameBefore(text: string): string | undefined {
  const run = /[\p{Script=Han}]+$/u.exec(text)?.[0] ?? '';
  const name = [...run.replace(empty, '').replace(empty, '')].slice(-12).join('');
  return [...name].length >= 2 ? name : undefined;
}
