import { narrowMeasures } from '../tables/narrow-measures.ts';
import { allMatches } from '../text/all-matches.ts';
import { firstLetters } from '../text/shorten.ts';
import { signsOf } from '../text/signs.ts';
import type { FigureSlip } from './relations/figure-slip.ts';

const things = new Map(
  narrowMeasures.flatMap(([counters, names]) => counters.split(' ').map((one) => [one, names.split(' ')] as const)),
);
const measures = [...things.keys()].join('');
/** 3只, 一颗; 一头连着, 一则说明 and 三顶 are no counts that a numeral in letters makes of every measure. */
const counted = new RegExp(
  `(?:(?<![\\d.])\\d{1,7}[余多]?([${measures}])|(?<![第十百千一二三四五六七八九\\d])[一两](颗|匹|棵|株|尾|朵|艘|辆|盏|栋|幢))(?!次|[料部号版])`,
  'gu',
);
/** 只 behind a number may be an adverb: 100只占三成. */
const adverb = /^(?:[占有能是要需剩完收为办])/u;
const ownWords = /[^，,。；;、：:]{0,16}$/u;
/** How far from a measure the thing that it counts may stand. */
const reach = { before: 16, behind: 10 } as const;

export const narrowSigns = signsOf(counted);

/** Measure words that nothing beside them takes: 货车 are not counted by 艘. */
export function narrowMeasureSlips(text: string): FigureSlip[] {
  return allMatches(text, counted).flatMap(({ 0: words, 1: own, 2: other, index }) => {
    const measure = own ?? other ?? '';
    const end = index + words.length;
    if (measure === '只' && adverb.test(text.slice(end, end + 1))) return [];
    const names = things.get(measure) ?? [];
    const before = ownWords.exec(text.slice(Math.max(0, index - reach.before), index))?.[0] ?? '';
    const behind = /^[^，,。；;、：:]*/u.exec(text.slice(end, end + reach.behind))?.[0] ?? '';
    const around = `${before} ${behind}`;
    if (names.some((name) => around.includes(name))) return [];
    return [
      { start: index, end, message: `“${words}${firstLetters(behind, 6)}”：“${measure}”和所数的事物不配，请核对` },
    ];
  });
}
