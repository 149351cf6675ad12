/** A figure as it is written in a text. */
export interface WrittenFigure {
  /** 196件, 1.2万人次, 54.55% */
  readonly words: string;
  /** Offset in UTF-16 units from the start of the text. */
  readonly start: number;
}

const twoCharacterUnits = '人次|场次|户次|公里|公顷|公斤|小时|万元|亿元|平方|百分点';
const figure = new RegExp(
  `(?<![\\d.])\\d+(?:[.,]\\d+)*[余多]?[万亿]?[余多]?(?:个百分点|${twoCharacterUnits}|%|‰|[^年月日号时点分\\P{Script=Han}])`,
  'gu',
);

/** Every figure with a unit in a text; years, dates, times and document numbers are none. */
export function writtenFigures(text: string): WrittenFigure[] {
  return Array.from(text.matchAll(figure), ({ 0: words, index }) => ({ words, start: index }));
}
