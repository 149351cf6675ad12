import type { FiguredSentence } from '../figured-sentences.ts';
import { isCounting } from '../measure-words.ts';
import { plainNumber } from '../plain-number.ts';
import { comesOut, type Reach, reachOf, reckon } from '../told/reckoning.ts';
import { isSameUnit } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import { writeNumber } from '../write-number.ts';
import type { FigureSlip } from './figure-slip.ts';

/** What an average is taken over, by the words before it: 人均, 日均, 平均每个乡镇, 每万人. */
const over: readonly {
  readonly words: RegExp;
  readonly units: RegExp;
  readonly days?: readonly number[];
  readonly factor?: number;
}[] = [
  { words: /每万人/u, units: /^[人名]$/u, factor: 10_000 },
  { words: /日均|平均每[天日]/u, units: /^天$/u, days: [365, 366] },
  { words: /月均|平均每月|平均每个月/u, units: /^个月$/u, days: [12] },
  { words: /人均|平均每人|平均每名|每人|每名/u, units: /^[人名]$/u },
  { words: /平均每[个家所支]|每[个家所]|平均每[\p{Script=Han}]{1,2}$|每[镇村乡]/u, units: /^[个家所支]$/u },
  { words: /平均每[件起期场次]|单件|件均|每件|场均|平均每期/u, units: /^[件起期场次]$/u },
];
const mayAverage = /[均每]|单件/u;
const another = /最[多高少低大小]|上年|去年|比|不含|除外|以上|高峰|超过|左右|至少/u;

/**
 * Averages that their total and their number do not give: 14个乡镇…3486件，平均每个乡镇294件 · 7300个，日均30个; and totals that an amount for each does not
 * give: 56个村每村配备2名，共121名.
 */
export function averageSlips(sentence: FiguredSentence): FigureSlip[] {
  const { text, figures } = sentence;
  if (figures.length < 2 || !mayAverage.test(text)) return [];
  const { told } = sentence;
  return told.flatMap((average, at) => {
    const words = average.lead.slice(-14);
    if (!/均|每|单件/u.test(words) || another.test(words) || !(isCounting(average.unit) || average.unit === '天'))
      return [];
    if (!average.exact && !'约近'.includes(text.charAt(average.start - 1) || '无')) return [];
    const kind = over.find((one) => one.words.test(words));
    if (!kind) return [];
    const others = [...told.slice(Math.max(0, at - 4), at), ...told.slice(at + 1, at + 5)].filter(
      ({ role, year }) => role !== 'change' && year !== 'last',
    );
    const totals = others.filter(
      ({ unit, exact, role, value }) =>
        exact && isSameUnit(unit, average.unit) && role !== 'average' && !(kind.factor && value >= kind.factor),
    );
    const numbers = numbersOf(others, kind, words);
    const pairs = totals.flatMap((total) =>
      numbers.filter(({ value }) => value !== total.value).map((number) => ({ total, number })),
    );
    const quotient = ({ total, number }: (typeof pairs)[number]) =>
      reckon(reachOf(total), number.reach, (a, b) => (a / b) * (kind.factor ?? 1));
    if (
      pairs.length === 0 ||
      pairs.some((pair) =>
        /均|单件/u.test(words) || kind.factor ? isNear(quotient(pair), average, text) : makes(pair, average),
      )
    )
      return [];
    const [pair] = pairs
      .filter(
        ({ total }) =>
          (totals.length < 2 || !numbers.some(({ value }) => value === total.value)) &&
          (total.start < average.start || !/均/u.test(words) || /共|总/u.test(total.lead)),
      )
      .slice(kind.days ? 0 : -1);
    const undivided = totals.filter(({ value }) => !numbers.some((number) => number.value === value));
    if (
      !pair ||
      new Set((undivided.length > 0 ? undivided : totals).map(({ value }) => value)).size > 1 ||
      (kind.days && totals.length !== 1)
    )
      return [];
    if (kind.days && !/全年|年内|一年|12个月/u.test(text.slice(Math.max(0, average.start - 80), average.end)))
      return [];
    const exact = (pair.total.value / pair.number.value) * (kind.factor ?? 1);
    const right = writeNumber(exact, Math.max(1, average.decimals)).replace(/\.0$/u, '');
    const scale = average.step >= 10_000 || pair.total.step >= 1000;
    if (scale && average.unit !== '元') return [];
    const product = told[at + 1] === pair.total && /每/u.test(words);
    const mark = product ? pair.total : average;
    const factor = kind.factor ? `×${kind.factor}` : '';
    const reckoning = `${plainNumber(pair.total.value)}÷${plainNumber(pair.number.value)}${factor}＝${right}`;
    return [{ start: mark.start, end: mark.end, message: `平均数与前后数据不符：${reckoning}，请核对` }];
  });
}

interface Divisor {
  readonly value: number;
  readonly reach: Reach;
}

function numbersOf(others: readonly ToldFigure[], kind: (typeof over)[number], words: string): Divisor[] {
  const noun = /每(?:个|家|所|支|名|人|件)?([\p{Script=Han}]{1,2})/u.exec(words)?.[1] ?? '';
  const counted = others.filter(({ unit, exact, tail, lead, role, value }) => {
    if (kind.factor && value < kind.factor) return false;
    if (!exact || !kind.units.test(unit) || role === 'average') return false;
    return noun === '' || unit !== '个' || lead.includes(noun.charAt(0)) || tail.includes(noun.charAt(0));
  });
  const named = counted.filter(({ tail }) => noun !== '' && tail.startsWith(noun.charAt(0)));
  if (counted.length > 0)
    return (named.length > 0 ? named : counted)
      .filter(({ value }) => value > 0)
      .map((one) => ({ value: one.value, reach: reachOf(one) }));
  return (kind.days ?? []).map((days) => ({ value: days, reach: { low: days, high: days } }));
}

/** 56个村每村配备2名，共112名: so many for each make the total. */
function makes(
  { total, number }: { readonly total: ToldFigure; readonly number: Divisor },
  average: ToldFigure,
): boolean {
  return comesOut(
    reckon(number.reach, reachOf(average), (a, b) => a * b),
    total,
  );
}

/** An average may be told roughly: to its last digit, or within a twentieth where 约 stands. */
function isNear(right: Reach, average: ToldFigure, text: string): boolean {
  if (comesOut(right, average)) return true;
  const isRough = !average.exact || '约近'.includes(text.charAt(average.start - 1) || '无');
  const isWhole = right.low === right.high && Number.isInteger(right.low);
  const slack = isRough ? average.value / 10 : isWhole ? 0 : average.step;
  return right.high >= average.value - slack && right.low <= average.value + slack;
}
