import { allMatches } from '../text/all-matches.ts';
import { unitHere } from './measure-words.ts';

/** A figure in a text: 3205件, 1.2万余件, 54.55%. */
export interface Quantity {
  /** Where the number begins and, with its unit, ends. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself ends. */
  readonly numberEnd: number;
  /** With 万 and 亿 reckoned in. */
  readonly value: number;
  readonly decimals: number;
  /** What its last digit counts: 1 of 12件, 1000 of 1.2万件. */
  readonly step: number;
  /** 件, 人次, %; empty when none follows. */
  readonly unit: string;
  /** False beside 约, 近, 超过, 余, 多, 以上. */
  readonly exact: boolean;
}

/** A number, up to three digits in groups of three (1,234,567) or plain; 万, 余 in either order; the unit. */
const quantity = new RegExp(
  `((?:\\d{1,3}|\\d\\.\\d)(?:,\\d{3}(?!\\d))+|\\d+(?:\\.\\d+)?)([万亿]?)([余多来]?)([万亿]?)(${unitHere.source})?`,
  'gu',
);
const looseBefore = /(?<=约|近|超|超过|逾|不少于|不低于|至少|上)/uy;
const looseAfter = /以上|以下|以内|左右|上下|多|余/uy;

/** The figures of a text in their order; a full pass, one look at each character. */
export function readQuantities(text: string): Quantity[] {
  return allMatches(text, quantity).map(read);
}

const quantityHere = new RegExp(quantity, 'uy');

/** The figure that begins at `start`; undefined where none does. */
export function quantityAt(text: string, start: number): Quantity | undefined {
  quantityHere.lastIndex = start;
  const match = quantityHere.exec(text);
  return match ? read(match) : undefined;
}

function read(match: RegExpExecArray): Quantity {
  const { 0: whole, 1: number = '', 2: scale = '', 3: loose = '', 4: late = '', 5: unit = '', index: start } = match;
  const end = start + whole.length;
  const digits = number.replaceAll(',', '');
  const dot = digits.indexOf('.');
  return {
    start,
    end,
    numberEnd: start + number.length,
    value: scaled(digits, scale || late),
    decimals: dot === -1 ? 0 : digits.length - dot - 1,
    step: scaled('1', scale || late) / 10 ** (dot === -1 ? 0 : digits.length - dot - 1),
    unit: unit === '％' ? '%' : unit,
    exact: loose === '' && !standsAt(looseBefore, match.input, start) && !standsAt(looseAfter, match.input, end),
  };
}

function standsAt(words: RegExp, text: string, at: number): boolean {
  words.lastIndex = at;
  return words.test(text);
}

function scaled(digits: string, scale: string): number {
  if (scale === '' && digits.length <= 12) return Number(digits);
  const factor = scale === '' ? 1 : scale === '万' ? 10_000 : 100_000_000;
  return Number((Number(digits) * factor).toPrecision(12));
}
