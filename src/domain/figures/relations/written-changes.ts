import { lastLetters } from '../../text/shorten.ts';
import type { FiguredSentence } from '../figured-sentences.ts';
import { isSameUnit } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';

const mayContradict = /倍|[-－—−]\d|为(?:上年|去年)|连续.年/u;
const negative = /(?:增长|增加|上升|提高|提升|上涨|下降|降低|减少|降|减|缩短|压缩|回落)(?:了)?[-－—−]$/u;
const lessByTimes = /(?:下降|降低|减少|降|减|缩短|压缩|压降|缩减|精简)(?:了|近|约|到|至)?$/u;
const shareOfLast = /为(?:上年|去年|上年同期)的$/u;
const series =
  /连续(?:两|二|三|四|五|2|3|4|5)年(?:的)?(?:[保持实现稳定持续]{0,6})?(增长|上升|提高|增加|递增|下降|减少|降低|双降|递减)/u;

/** Changes that contradict themselves: 同比上升-3.2% · 下降1倍 · 为上年的75%，同比下降75% · 连续三年增长 of a row that falls. */
export function writtenChanges(sentence: FiguredSentence): FigureSlip[] {
  const { text } = sentence;
  if (!mayContradict.test(text)) return [];
  const { told } = sentence;
  return [...told.flatMap((figure, at) => ownSlip(text, figure, told[at + 1])), ...rowSlips(text, told)];
}

function ownSlip(text: string, figure: ToldFigure, next: ToldFigure | undefined): FigureSlip[] {
  const { start, end, lead, unit, value } = figure;
  const written = text.slice(start, end);
  const word = negative.exec(lead)?.[0];
  if (word) return [{ start: start - word.length, end, message: `“${word}${written}”：升降已经写明，后面不用负数` }];
  if (unit === '倍' && lessByTimes.test(lead) && !/(?:到|至)$/u.test(lead))
    return [{ start, end, message: `减少不用倍数：“${lastLetters(lead, 4)}${written}”，请改用百分数` }];
  if (
    unit === '%' &&
    shareOfLast.test(lead) &&
    next?.role === 'change' &&
    next.unit === '%' &&
    next.direction < 0 &&
    next.exact
  ) {
    const right = 100 - value;
    if (Math.abs(right - next.value) > next.step / 2 + figure.step / 2)
      return [{ start: next.start, end: next.end, message: `为上年的${written}，应是下降${right}%，请核对` }];
  }
  return [];
}

/** 连续三年增长，2023年240万元，2024年268万元，2025年262.5万元 */
function rowSlips(text: string, told: readonly ToldFigure[]): FigureSlip[] {
  const claim = series.exec(text);
  if (!claim) return [];
  const row = told.filter(
    ({ year, role, exact, start }) => typeof year === 'number' && role !== 'change' && exact && start > claim.index,
  );
  const first = row[0];
  const ofYears = row.filter((one) => first && isSameUnit(one.unit, first.unit));
  const sorted = ofYears.toSorted((a, b) => Number(a.year) - Number(b.year));
  if (sorted.length < 3 || new Set(sorted.map(({ year }) => year)).size !== sorted.length) return [];
  const rises = /增|升|提/u.test(claim[1] ?? '');
  const broken = sorted.find(
    ({ value }, at) => at > 0 && (rises ? value < (sorted[at - 1]?.value ?? 0) : value > (sorted[at - 1]?.value ?? 0)),
  );
  if (!broken) return [];
  const written = text.slice(broken.start, broken.end);
  return [
    {
      start: claim.index,
      end: claim.index + claim[0].length,
      message: `写“${claim[0]}”，${broken.year}年的${written}却不是，请核对`,
    },
  ];
}
