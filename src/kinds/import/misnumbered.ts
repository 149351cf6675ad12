import { type HeadingLevel, headingOrdinal } from '../../domain/report/ordinals.ts';
import type { Told } from './told-tree.ts';

/** Headings whose ordinals do not run on, each said so: the tool numbers in the order in which they stand. */
export function misnumbered(told: readonly Told[]): string[] {
  let count = 0;
  return told.flatMap(({ ordinal, level, below }, index) => {
    count = told[index - 1]?.level === level ? count + 1 : 1;
    const right = headingOrdinal(level as HeadingLevel, count);
    const isRight = ordinal === '' || bare(ordinal) === bare(right);
    const own = isRight ? [] : [`原文的“${ordinal}”按先后应是“${right}”，生成时按先后编`];
    return [...own, ...misnumbered(below)];
  });
}

/** An ordinal without its marks, which are written in many ways. */
function bare(ordinal: string): string {
  return ordinal.replaceAll(/[^一二三四五六七八九十百\d]/gu, '');
}
