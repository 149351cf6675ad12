import { allMatches } from './all-matches.ts';
import { readCount } from './chinese-count.ts';

/** One ordinal of an enumeration inside a text: 二是, 第三. */
export interface EnumerationStep {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const families = [
  /(?<![\p{L}\p{N}])(十[一二三四五六七八九]?|[一二三四五六七八九])是/gu,
  /(?<![\p{L}\p{N}])第(十[一二三四五六七八九]?|[一二三四五六七八九])[，,]/gu,
] as const;

/** The enumerations in a text, 一是…二是… or 第一，…第二，…; each begins at its own 一. */
export function enumerationsIn(text: string): EnumerationStep[][] {
  return families.flatMap((family) => {
    const runs: EnumerationStep[][] = [];
    for (const { 0: written, 1: numeral = '', index } of allMatches(text, family)) {
      const step = { start: index, end: index + written.length, value: readCount(numeral) ?? 0 };
      const run = runs.at(-1);
      if (!run || step.value === 1) runs.push([step]);
      else run.push(step);
    }
    return runs;
  });
}
