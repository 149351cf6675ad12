import { type HeadingLevel, headingOrdinal } from '../../../domain/report/ordinals.ts';
import type { SourceLine } from './read-sections.ts';

/** What is to be said of ordinals that do not run on: they are numbered anew in the order in which they stand. */
export function ordinalNotes(lines: readonly SourceLine[]): string[] {
  const counts = [0, 0, 0, 0];
  return lines.flatMap(({ level, text, source }) => {
    if (level === undefined) return [];
    counts.fill(0, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    const typed = source
      .trim()
      .slice(0, source.trim().length - text.length)
      .trim();
    const right = headingOrdinal((level + 1) as HeadingLevel, counts[level]);
    return digitsOf(typed) === digitsOf(right) ? [] : [`原文的“${typed}”按先后应是“${right}”，印出来按先后编`];
  });
}

/** An ordinal without its marks, which are written in many ways. */
function digitsOf(ordinal: string): string {
  return ordinal.replace(/[^一二三四五六七八九十\d]/gu, '');
}
