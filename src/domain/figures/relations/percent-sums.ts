import type { FiguredSentence } from '../figured-sentences.ts';
import { plainNumber } from '../plain-number.ts';
import { isDivision } from '../told/outcomes.ts';
import { addUp } from '../told/reckoning.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import type { FigureSlip } from './figure-slip.ts';
import { holdPercentages } from './may-relate.ts';

const overlapping = /多选|交叉|重合|重复|同时|分别占[^，。]{0,12}的|其中/u;
const closed = /不满意|无其他|没有其他|合计即|其他|其余|即全部|三类|四类/u;
/** 的比例分别为64.5%、27.8%、… */
const opensList = /(?:比例|比重)(?:分别|依次)(?:为|是|达)$/u;
/** ，还有2%为其他: the list is not at its end. */
const goesOn = /^[^，,。；;]{0,4}[，,](?:还有|另|其余|剩余|余下)/u;
/** 从…看 opens another division. */
const division = /(?:从|按)[^，,。；;]{1,12}(?:看|分|划分)/u;

/**
 * Shares of one whole that make more than 100 %, or less where the list is said to be whole: 占78%，占17%，占8%. Three shares at least, or two of
 * 全县499项…中.
 */
export function percentSumSlips(sentence: FiguredSentence): FigureSlip[] {
  const { text, figures } = sentence;
  if (!holdPercentages(figures, 2) || !/占|比例|比重/u.test(text)) return [];
  const { told } = sentence;
  return listsOf(text, told).flatMap((shares) => {
    const [first, last] = [shares[0], shares.at(-1)];
    if (!first || !last) return [];
    const opening = text.slice(Math.max(0, first.start - 40), last.end + 20);
    const sum = addUp(shares);
    const roundings = shares.reduce((most, { step }) => most + step / 2, 0) * 1.01;
    const isWhole =
      shares.length > 2 ||
      isDivision(
        shares.map(({ lead }) => lead),
        2,
      ) ||
      /(?:项|件|个|人|户|起)[\p{Script=Han}]{2,12}中[\p{Script=Han}]{2,8}占$/u.test(
        text.slice(Math.max(0, first.start - 40), first.start),
      );
    if (!isWhole || overlapping.test(opening.replace(/其他/gu, ''))) return [];
    const isAbove = !goesOn.test(text.slice(last.end, last.end + 12)) && sum > 100 + roundings && sum <= 130;
    const isBelow =
      sum < 100 - roundings &&
      sum >= 90 &&
      (closed.test(opening) || closed.test(text.slice(last.end, last.end + 30))) &&
      !/其余|暂未/u.test(text.slice(last.end, last.end + 30)) &&
      !goesOn.test(text.slice(last.end, last.end + 12));
    if (!isAbove && !isBelow) return [];
    const addition = shares.map(({ value }) => plainNumber(value)).join('＋');
    return [{ start: last.start, end: last.end, message: `各项占比${addition}＝${plainNumber(sum)}，不是100，请核对` }];
  });
}

/** The unbroken lists of shares. */
function listsOf(text: string, told: readonly ToldFigure[]): ToldFigure[][] {
  const lists: ToldFigure[][] = [];
  let isList = false;
  for (const [at, one] of told.entries()) {
    const before = told[at - 1];
    const list = lists.at(-1);
    const gap = before ? text.slice(before.end, one.start) : '';
    const carriesOn: boolean = isList && list !== undefined && /^[、和及与]{0,1}$/u.test(gap);
    const isShare: boolean =
      one.unit === '%' && one.exact && (one.role === 'share' || carriesOn || opensList.test(one.lead));
    if (isShare && carriesOn) list?.push(one);
    else if (isShare && isList && list && gap.length <= 40 && !division.test(gap) && !/[：:]/u.test(gap))
      list.push(one);
    else if (isShare) lists.push([one]);
    isList = isShare;
  }
  return lists.filter((list) => list.length > 1);
}
