import { chineseNumber } from '../../domain/report/ordinals.ts';

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];
const formalDigits = [...'零壹贰叁肆伍陆柒捌玖'];
const formalPlaces = ['', '拾', '佰', '仟'];

/** How Word writes the number of a list, by the name of its format. */
const formats: Readonly<Record<string, (value: number) => string | undefined>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => of(0x2488, 20, value),
  decimalEnclosedParen: (value) => of(0x2474, 20, value),
  ideographEnclosedCircle: (value) => of(0x3280, 10, value),
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  chineseCounting: (value) => (value < 100 ? chineseNumber(value) : chineseDigits(value)),
  taiwaneseCounting: (value) => (value < 100 ? chineseNumber(value) : chineseDigits(value)),
  japaneseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  koreanCounting: chineseNumber,
  ideographDigital: chineseDigits,
  taiwaneseDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: (value) => stems[value - 1],
  ideographZodiac: (value) => branches[value - 1],
  ideographZodiacTraditional: (value) => `${stems[(value - 1) % 10]}${branches[(value - 1) % 12]}`,
  none: () => '',
};

/** A number as Word writes it; undefined for a format nobody here knows. Beyond what a format reaches, Word writes digits. */
export function formatNumber(value: number, format: string): string | undefined {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write) return undefined;
  return value < 0 || (value === 0 && !/^(?:decimal|chinese|ideographDigital|none)/.test(format))
    ? String(value)
    : (write(value) ?? String(value));
}

function of(first: number, count: number, value: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : undefined;
}

function circled(value: number): string | undefined {
  return of(0x2460, 20, value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** a … z, aa … zz: the letter that many times. */
function letters(value: number, first: 'a' | 'A'): string | undefined {
  if (value > 780) return undefined;
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string | undefined {
  if (value > 4000) return undefined;
  let left = value;
  return romans
    .map(([worth, sign]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}

/** Digit by digit: 10 → 一〇. */
function chineseDigits(value: number): string {
  return [...String(value)].map((digit) => (digit === '0' ? '〇' : chineseNumber(Number(digit)))).join('');
}

/** 壹拾贰, as sums of money are written. */
function formal(value: number): string {
  const written = [...String(value)];
  if (written.length > formalPlaces.length) return String(value);
  return written
    .map((digit, index) =>
      digit === '0' ? '零' : `${formalDigits[Number(digit)]}${formalPlaces[written.length - 1 - index]}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/(?<=.)零$/u, '');
}
