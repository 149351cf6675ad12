import { expect, test } from 'vitest';
import { linesOf, type Measure } from '../../src/layout/next-line.ts';
import { programs } from '../../src/layout/programs.ts';

/** Ten characters a line. */
const measure: Measure = { sizeTwips: 320, spacingTwips: 0, widthTwips: 3200, firstIndentTwips: 0 };

function broken(text: string, program: keyof typeof programs = 'word'): string[] {
  return linesOf(text, measure, programs[program]).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['at the full line', '一二三四五六七八九十甲', ['一二三四五六七八九十', '甲']],
  ['a mark hangs over the edge', '一二三四五六七八九十，甲', ['一二三四五六七八九十，', '甲']],
  ['a closing quote takes a character down with it', '一二三四五六七八九十”甲', ['一二三四五六七八九', '十”甲']],
  ['an opening bracket goes down', '一二三四五六七八九（甲）', ['一二三四五六七八九', '（甲）']],
  ['a number is whole', '一二三四五六七八九2025年', ['一二三四五六七八九', '2025年']],
  ['a dash of two is whole', '一二三四五六七八九——甲', ['一二三四五六七八九', '——甲']],
  ['nothing is no more than a line', '', ['']],
])('%s', (_name, text, lines) => {
  expect(broken(text)).toEqual(lines);
});

test('LibreOffice sets a fifth of a character between Chinese and a number', () => {
  const text = '一二三12四五六34七八';
  expect(broken(text)).toEqual([text]);
  expect(broken(text, 'libreOffice')).toEqual(['一二三12四五六34七', '八']);
});
