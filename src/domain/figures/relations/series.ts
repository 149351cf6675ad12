import { lastLetters } from '../../text/shorten.ts';
import type { FiguredSentence } from '../figured-sentences.ts';
import { isSameUnit } from '../told/same-unit.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';

const rising = '增长|上升|提高|增加|递增|攀升|走高|扩大';
const falling = '下降|减少|降低|递减|回落|走低|下滑|缩小|压缩';
const way = `(?:连续[^，,。；;]{1,4}?|逐[年季月级次]|连年|持续|稳步)[^，,。；;\\d]{0,6}?(${rising}|${falling})`;
const before = new RegExp(`${way}[，,：:][^，,。；;：:]{0,30}(?:分别|依次)(?:是|为|达)?$`, 'u');
const behind = new RegExp(`^[^，,。；;\\d]{0,2}[，,](?:呈|总体|整体)?(${way})`, 'u');
const mayRun = /连续|逐|连年|持续|稳步/u;
/** 登记1043件，首次降到1000件以内 · 登记1043件，首次突破1100件 */
const below = /^[^，,。；;\d]{0,3}[，,](?:首次|再次|成功|均|已|将)?(?:降|减|压减|控制|回落|压缩)(?:到|至|在)$/u;
const above = /^[^，,。；;\d]{0,3}[，,](?:首次|再次|历史性|一举|成功|已|均)?(?:突破|超过|迈上|达到)$/u;

/** Rows that do not run as is said of them: 依次是97件、88件、91件，连续下降; and figures that do not keep the bound they are said to keep. */
export function seriesSlips({ text, told }: FiguredSentence): FigureSlip[] {
  return [
    ...(mayRun.test(text) ? rowsIn(text, told).flatMap((row) => rowSlip(text, row)) : []),
    ...boundSlips(text, told),
  ];
}

/** Three figures or more of one unit with nothing but marks between them. */
function rowsIn(text: string, told: readonly ToldFigure[]): ToldFigure[][] {
  const rows: ToldFigure[][] = [];
  for (const [at, one] of told.entries()) {
    const previous = told[at - 1];
    const isNext =
      previous !== undefined &&
      isSameUnit(previous.unit, one.unit) &&
      /^[、，,和]$/u.test(text.slice(previous.end, one.start));
    if (isNext) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  return rows.filter((row) => row.length > 2);
}

function rowSlip(text: string, row: readonly ToldFigure[]): FigureSlip[] {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || !row.every(({ exact }) => exact)) return [];
  const start = Math.max(0, first.start - 60);
  const earlier = before.exec(text.slice(start, first.start));
  const later = behind.exec(text.slice(last.end, last.end + 24));
  const word = earlier?.[1] ?? later?.[2];
  if (word === undefined) return [];
  const isRising = rising.split('|').includes(word);
  const broken = row.find(
    ({ value }, at) => at > 0 && (isRising ? value < (row[at - 1]?.value ?? 0) : value > (row[at - 1]?.value ?? 0)),
  );
  if (!broken) return [];
  const claim = earlier?.[0].split(/[，,：:]/u)[0] ?? later?.[1] ?? word;
  const at = earlier ? start + earlier.index : last.end + (later?.[0].length ?? 0) - claim.length;
  const values = row.map(({ value }) => value).join('、');
  return [{ start: at, end: at + claim.length, message: `写“${lastLetters(claim, 8)}”，数却是${values}，请核对` }];
}

function boundSlips(text: string, told: readonly ToldFigure[]): FigureSlip[] {
  return told.flatMap((bound, at) => {
    const value = told[at - 1];
    if (!value?.exact || value.role === 'change' || !isSameUnit(value.unit, bound.unit)) return [];
    const between = text.slice(value.end, bound.start);
    const isLess = /^以[内下]/u.test(text.slice(bound.end, bound.end + 2));
    const isBroken =
      (isLess && below.test(between) && value.value > bound.value) ||
      (!isLess && above.test(between) && value.value < bound.value);
    if (!isBroken) return [];
    const [own, other] = [text.slice(value.start, value.end), text.slice(bound.start, bound.end)];
    return [
      {
        start: bound.start,
        end: bound.end,
        message: `前面是${own}，并没有${isLess ? '降到' : '超过'}${other}，请核对`,
      },
    ];
  });
}
