import { readDate } from '../../domain/days/dates.ts';
import { chineseNumber } from '../../domain/report/ordinals.ts';
import type { SharedFacts } from '../../facts/shared.generated.ts';

type DocumentNumber = NonNullable<NonNullable<SharedFacts['elements']>['documentNumber']>;

/** 云政〔2026〕8号; a review copy has 待编 in place of the serial. */
export function numberIn(text: string): DocumentNumber | undefined {
  const [, agencyCode, year, serial] =
    /([\u4e00-\u9fff]{1,10})[〔[（(【](20\d\d)[〕\])）】]第?(\d{1,4}|待编)号/u.exec(text.replaceAll(/\s/gu, '')) ?? [];
  if (agencyCode === undefined) return undefined;
  return { agencyCode, year: Number(year), ...(serial === '待编' ? {} : { serial: Number(serial) }) };
}

const digits = '〇一二三四五六七八九';
const counts = Array.from({ length: 31 }, (_count, index) => chineseNumber(index + 1));

/** 2026年2月9日, 2026-02-09, 二〇二六年二月九日 as an ISO day; undefined for any other text. */
export function readDay(text: string): string | undefined {
  const line = text.replaceAll(/\s/gu, '').replace(/^[（(]|[）)]$/gu, '');
  const [, year, month = '', day = ''] =
    /^([一二〇○零O三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(line) ??
    [];
  if (year === undefined) return readDate(line);
  const written = [...year.replaceAll(/[○零O]/gu, '〇')].map((sign) => digits.indexOf(sign)).join('');
  return readDate(`${written}-${counts.indexOf(month) + 1}-${counts.indexOf(day) + 1}`);
}
