import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Galley } from '../../src/layout/galley.ts';
import type { Measure } from '../../src/layout/measure.ts';
import { programs } from '../../src/layout/programs.ts';
import { settleLines } from '../../src/layout/settle-lines.ts';

/** Body text: 28 characters a line, the first of which begins two characters in. */
const measure: Measure = { sizeTwips: 320, spacingTwips: -5, widthTwips: 8845, firstIndentTwips: 640 };

const settle = (text: string) => settleLines(text, measure, new Galley());

/** The lines of a text in one program, with or without what was loosened. */
function linesIn(program: keyof typeof programs, text: string, settled: boolean): string[] {
  const loosened = settled ? settle(text) : [];
  const ends = new Galley().set(text, measure, loosened).lineEnds(programs[program]);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const filled = (count: number) => '法'.repeat(count);

describe('a last line of one character', () => {
  test.each([
    ['of two lines', `${filled(26)}治。`],
    ['of three lines', `${filled(26 + 28)}治。`],
    ['with a number on the way', `${filled(10)}2025年${filled(40)}治。`],
  ])('gets a second one: %s', (_name, text) => {
    for (const program of ['word', 'libreOffice'] as const) {
      expect(linesIn(program, text, true).at(-1)?.replace(/[。]/u, '').length).not.toBe(1);
    }
  });

  test('is left alone where it is no fault: two characters, or a paragraph of one line', () => {
    expect(settle(`${filled(26)}法治。`)).toEqual([]);
    expect(settle('治。')).toEqual([]);
  });
});

describe('a number', () => {
  test('goes down to its unit', () => {
    const text = `${filled(23)}共196件，${filled(20)}。`;
    expect(linesIn('word', text, false)[0]).toMatch(/196$/);
    expect(linesIn('word', text, true)[1]).toMatch(/^196件/);
  });

  test('so long that its line would gape stays', () => {
    expect(settle(`${filled(21)}1234567890件${filled(20)}。`)).toEqual([]);
  });
});

test('nothing is ever set closer, none looser than by a point and a half, and no stretch leaves the text', () => {
  const text = fc.string({
    unit: fc.constantFrom('法', '治', '，', '。', '2', '5', '件', '“', '”', '（', '）', '—', 'a'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (words) => {
      for (const { start, end, twips } of settle(words)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(Math.abs(twips - 15)).toBeLessThanOrEqual(15);
      }
      const lines = linesIn('word', words, false);
      expect(lines.join('')).toBe(words);
    }),
  );
});

test('however long a paragraph without end is, it is set as often as a shorter one', () => {
  class Counted extends Galley {
    times = 0;
    override set(...given: Parameters<Galley['set']>): this {
      this.times += 1;
      return super.set(...given);
    }
  }
  const timesOf = (dates: number) => {
    const galley = new Counted();
    settleLines('3月5日'.repeat(dates), measure, galley);
    return galley.times;
  };
  expect(timesOf(1600)).toBeLessThanOrEqual(150);
});
