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
  /** 件, 人次, %; empty when none follows. */
  readonly unit: string;
  /** False beside 约, 近, 超过, 余, 多, 以上. */
  readonly exact: boolean;
}

const number = /\d+(?:\.\d+)?/uy;
const tail = /([万亿]?)([余多来]?)([万亿]?)/uy;
const looseBefore = /(?:约|近|超|超过|逾|不少于|不低于|至少|上)$/u;
const looseAfter = /^(?:以上|以下|以内|左右|上下|多|余)/u;

/** The figures of a text in their order; a full pass, one look at each character. */
export function readQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = nextDigit(text, 0); at !== -1; ) {
    const quantity = quantityAt(text, at);
    found.push(quantity);
    at = nextDigit(text, quantity.end);
  }
  return found;
}

function nextDigit(text: string, from: number): number {
  const digit = /\d/gu;
  digit.lastIndex = from;
  return digit.exec(text)?.index ?? -1;
}

/** The figure that begins at `start`, where a digit stands. */
export function quantityAt(text: string, start: number): Quantity {
  number.lastIndex = start;
  const plain = number.exec(text)?.[0] ?? '';
  const numberEnd = grouped(text, start, start + plain.length);
  const digits = text.slice(start, numberEnd).replaceAll(',', '');
  tail.lastIndex = numberEnd;
  const [, scale = '', loose = '', late = ''] = tail.exec(text) ?? [];
  const unitStart = numberEnd + scale.length + loose.length + late.length;
  unitHere.lastIndex = unitStart;
  const unit = unitHere.exec(text)?.[0] ?? '';
  const end = unitStart + unit.length;
  return {
    start,
    end,
    numberEnd,
    value: Number((Number(digits) * scaleOf(scale || late)).toPrecision(12)),
    decimals: /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0,
    unit: unit === '％' ? '%' : unit,
    exact:
      loose === '' &&
      !looseBefore.test(text.slice(Math.max(0, start - 3), start)) &&
      !looseAfter.test(text.slice(end, end + 2)),
  };
}

/** The end of a number that may be written in groups of three: 1,234,567. */
function grouped(text: string, start: number, end: number): number {
  if (end - start > 3) return end;
  let to = end;
  while (/^,\d{3}(?!\d)/u.test(text.slice(to, to + 5))) to += 4;
  return to;
}

function scaleOf(word: string): number {
  if (word === '万') return 10_000;
  return word === '亿' ? 100_000_000 : 1;
}
