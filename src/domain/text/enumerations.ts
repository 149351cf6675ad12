import { allMatches } from './all-matches.ts';
import { readCount } from './chinese-count.ts';
import { signsOf } from './signs.ts';

/** One ordinal of an enumeration inside a text: 二是, 第三. */
export interface EnumerationStep {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const families = [
  /(十[一二三四五六七八九]?|[一二三四五六七八九])是/gu,
  /第(十[一二三四五六七八九]?|[一二三四五六七八九])[，,]/gu,
  /(?<=^|[，,；;。：:])(十[一二三四五六七八九]?|[一二三四五六七八九])要/gu,
  /(?<=^|[，,；;。：:、])（(\d{1,2})）/gu,
  /(?<=^|[，,；;。：:、])([①②③④⑤⑥⑦⑧⑨⑩])/gu,
  /(?<=[，,；;。：:])（([一二三四五六七八九]|十[一二]?)）/gu,
  /(?<=^|[，,；;。：:])([一二三四五六七])者/gu,
  /(?<=^|[，,；;。：:])其([一二三四五六七])[，,是]/gu,
  /(?<=^|[，,；;。：:])([甲乙丙丁戊己庚])、/gu,
] as const;

export const enumerationSigns = signsOf(...families);

/** Inside words there is none: 统一是, 十二是 from its second letter on. */
const wordEnd = /[\p{L}\p{N}]$/u;
const clauseEnd = /^$|[。；：，、;:,]$/u;

/** 考核中一是看过程: an enumeration within a clause. */
const opensWithin = /[中时上里]/u;
/** Ordinals that also stand alone and open no enumeration: 甲、乙两镇. */
const typed: ReadonlySet<RegExp> = new Set(families.slice(5));
const circled = '①②③④⑤⑥⑦⑧⑨⑩';
const stems = '甲乙丙丁戊己庚';

function beginsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return clauseEnd.test(before) || !wordEnd.test(before);
}

/** The enumerations in a text, 一是…二是… or 第一，…第二，…; each begins at its own 一. */
export function enumerationsIn(text: string): EnumerationStep[][] {
  return families.flatMap((family) => {
    const runs: EnumerationStep[][] = [];
    for (const { 0: written, 1: numeral = '', index } of allMatches(text, family)) {
      if (
        !beginsWord(text, index) &&
        !(numeral === '一' && opensWithin.test(text.slice(Math.max(0, index - 1), index)))
      )
        continue;
      const step = {
        start: index,
        end: index + written.length,
        value: readCount(numeral) ?? (circled.indexOf(numeral) + 1 || stems.indexOf(numeral) + 1),
      };
      const run = runs.at(-1);
      if (!run || step.value === 1) runs.push([step]);
      else run.push(step);
    }
    return typed.has(family) ? runs.filter(({ length }) => length > 1) : runs;
  });
}
