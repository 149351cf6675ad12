import type { Finding } from '../diagnostic.ts';
import { chineseNumber } from '../domain/report/ordinals.ts';
import { readCount } from '../domain/text/chinese-count.ts';
import { signsOf } from '../domain/text/signs.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** 一、 （一） at the beginning of a paragraph. */
const ordinal = /^(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）)/u;
const signs = signsOf(ordinal);

/** Ordinals typed at the beginnings of one list's paragraphs that leave one out or come twice: （一） and then （三）. */
export function typedOrdinalSlips(manuscript: Manuscript): Finding[] {
  const last = new Map<string, number>();
  return manuscript.holding(manuscript.printed, signs).flatMap(({ path, text, spanOf }): Finding[] => {
    const list = /^(.*)\/\d+$/u.exec(path)?.[1];
    const found = ordinal.exec(text);
    if (list === undefined || !found) return [];
    const isHigh = found[1] !== undefined;
    const value = readCount(found[1] ?? found[2] ?? '') ?? 0;
    const key = `${list} ${isHigh}`;
    const before = last.get(key);
    last.set(key, value);
    if (isHigh) last.delete(`${list} false`);
    if (before === undefined || value === 1 || value === before + 1) return [];
    const right = chineseNumber(before + 1);
    const message = `“${found[0]}”前面是“${chineseNumber(before)}”，这里应当是“${right}”`;
    return [{ path, span: spanOf(0, found[0].length), message }];
  });
}
