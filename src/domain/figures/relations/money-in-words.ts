import { allMatches } from '../../text/all-matches.ts';
import { signsOf } from '../../text/signs.ts';
import { plainNumber } from '../plain-number.ts';
import type { FigureSlip } from './figure-slip.ts';

const inWords =
  /[壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{0,20}(?:元|圆)(?:[整正]|[壹贰叁肆伍陆柒捌玖]角)?/gu;
const before = /(\d[\d,]{0,15}(?:\.\d{1,6})?)([万亿]?)元?(?:人民币)?[（(](?:大写|人民币)?[：:]?(?:人民币)?$/u;
const after = /^[（(](?:小写)?[：:]?(?:人民币)?[￥¥]?(\d[\d,]{0,15}(?:\.\d{1,6})?)([万亿]?)元?[)）]/u;
const signAndUnit = /[￥¥]\d[\d,]{0,15}(?:\.\d{1,6})?[万亿]?元/gu;

const digits: Readonly<Record<string, number>> = {
  零: 0,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

export const moneySigns = signsOf(inWords, signAndUnit);

/** Amounts of money written twice that differ: 12500元（大写：壹万贰仟元整）. */
export function moneySlips(text: string): FigureSlip[] {
  return [...wordSlips(text), ...doubledUnits(text)];
}

function wordSlips(text: string): FigureSlip[] {
  return allMatches(text, inWords).flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const other = before.exec(text.slice(Math.max(0, index - 40), index)) ?? after.exec(text.slice(end, end + 30));
    if (!other) return [];
    const value = readMoney(words);
    const written =
      Number((other[1] ?? '').replaceAll(',', '')) * (other[2] === '万' ? 1e4 : other[2] === '亿' ? 1e8 : 1);
    if (Math.abs(value - written) < 0.05) return [];
    return [{ start: index, end, message: `大写是${plainNumber(value)}元，小写是${plainNumber(written)}元，请核对` }];
  });
}

/** ￥3400元: the sign says it already. */
function doubledUnits(text: string): FigureSlip[] {
  return allMatches(text, signAndUnit).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    message: `“${words}”：有“￥”就不写“元”`,
  }));
}

/** Reads an amount in capital numerals: 壹万贰仟伍佰元 is 12500. */
function readMoney(words: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of words) {
    if (sign in digits) digit = digits[sign] ?? 0;
    else if (sign in tens) {
      section += (digit || 1) * (tens[sign] ?? 1);
      digit = 0;
    } else if (sign === '万' || sign === '亿') {
      total = (total + section + digit) * (sign === '万' ? 1e4 : 1e8);
      section = digit = 0;
    } else if (sign === '元' || sign === '圆') {
      total += section + digit;
      section = digit = 0;
    } else if (sign === '角') total += digit / 10;
  }
  return total;
}
