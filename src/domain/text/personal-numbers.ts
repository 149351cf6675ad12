import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

/** A number that belongs to a person. */
export interface PersonalNumber extends Span {
  readonly kind: '居民身份证号码' | '手机号码' | '银行卡号';
}

const digits =
  /(?<![\dA-Za-z.])(?:\d{17}[\dXx]|\d{15,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?|1[3-9]\d(?:[ -]?\d{4}){2})(?![\dA-Za-z])/gu;

export const personalNumberSigns = signsOf(digits);

/** What is counted is no telephone number: 13800000000元. */
const counted = /^\s*(?:[元万亿件条次人户个项份家]|平方|公里)/u;

/** Finds identity-card numbers (checksum), bank-card numbers (Luhn) and mobile numbers in a text. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  return allMatches(text, digits).flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const kind = counted.test(text.slice(end, end + 4)) ? undefined : kindOf(found.replaceAll(/[ -]/gu, ''));
    return kind ? [{ start: index, end, kind }] : [];
  });
}

function kindOf(number: string): PersonalNumber['kind'] | undefined {
  if (number.length === 18 && isIdentityNumber(number)) return '居民身份证号码';
  if (/^1[3-9]\d{9}$/u.test(number)) return '手机号码';
  return /^(?:62|4|5[1-5]|35|3[47])\d+$/u.test(number) && passesLuhn(number) ? '银行卡号' : undefined;
}

/** GB 11643—1999: a day of birth that can be, and the check character of ISO 7064 MOD 11-2. */
function isIdentityNumber(number: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u.test(number)) return false;
  const sum = Array.from(number.slice(0, 17)).reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** ISO/IEC 7812-1: every second digit from the right doubled, the sum of the digits a multiple of ten. */
function passesLuhn(number: string): boolean {
  const sum = Array.from(number)
    .reverse()
    .map((digit, place) => (place % 2 === 1 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}
