import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { findHalfWidth, type HalfWidthMark, halfWidthSigns } from '../../domain/text/half-width.ts';
import { type WrittenSpot, writtenSpots } from '../written-spots.ts';

/** One finding a text, however many marks; its fix is the whole stretch from the first to the last of them, mended. */
export const fullWidthPunctuation = {
  id: 'full-width-punctuation',
  severity: 'warning',
  tags: ['punctuation'],
  title: '中文里用全角标点',
  source: 'national-standard',
  basis: punctuationStandard,
  why: '半角的逗号、冒号、括号混在汉字里，长短不齐，也会断错行。1,000、6.9、9:30、网址、文号、外文词语、“1+7+3”和书名号里的名称不算；一份报告只提一次，写明共有几处；--fix 逐处改好。',
  reads: 'manuscript',
  wrong: { text: ['2026年,重点抓好以下工作:'] },
  right: { text: ['2026年，重点抓好以下工作：'] },
  inOne: (findings, textAt) => {
    const found = findings.flatMap(({ path }) => findHalfWidth(textAt(path)));
    return `半角标点${found.length}处，在${findings.length}段里：${kindsOf(found)}`;
  },
  check: (manuscript) =>
    writtenSpots(manuscript, halfWidthSigns, (text) => {
      const marks = findHalfWidth(text);
      return marks.slice(0, 1).map(({ start }) => fold(text, marks, start));
    }),
} satisfies WordRule;

function fold(text: string, marks: readonly HalfWidthMark[], start: number): WrittenSpot {
  const end = marks.at(-1)?.end ?? start;
  return {
    start,
    end,
    message: `半角标点${marks.length}处：${kindsOf(marks)}`,
    hint: '改用全角标点',
    fix: marks.some(({ right }) => right !== undefined) ? mend(text, marks, start) : undefined,
  };
}

function kindsOf(marks: readonly HalfWidthMark[]): string {
  return [...new Set(marks.map(({ found }) => found))].join(' ');
}

function mend(text: string, marks: readonly HalfWidthMark[], start: number): string {
  let at = start;
  const pieces = marks.map((mark) => {
    const piece = text.slice(at, mark.start) + (mark.right ?? mark.found);
    at = mark.end;
    return piece;
  });
  return pieces.join('');
}
