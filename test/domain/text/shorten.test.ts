import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLetters, lastLetters, shorten, shortenBoth, shortenFront } from '../../../src/domain/text/shorten.ts';
import { countedWork } from '../../counted-work.ts';

describe('a text', () => {
  test.each([
    ['共12件', 4, '共12件'],
    ['共128件', 4, '共128……'],
    ['𬭚𬭚𬭚', 3, '𬭚𬭚𬭚'],
    ['𬭚𬭚𬭚', 2, '𬭚𬭚……'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301……'],
    ['', 0, ''],
  ])('%j is shown by %i letters as %j', (text, most, shown) => {
    expect(shorten(text, most)).toBe(shown);
  });

  test.each([
    ['共12件', 4, '共12件'],
    ['甲共128件', 5, '……共128件'],
    ['𬭚𬭚𬭚', 2, '……𬭚𬭚'],
  ])('%j is shown by its last %i letters as %j', (text, most, shown) => {
    expect(shortenFront(text, most)).toBe(shown);
  });
});

test.each([
  ['甲', '乙', '甲', '乙'],
  ['', '乙', '', '乙'],
  ['一样长的文字', '一样长的文字', '一样长的文……', '一样长的文……'],
  ['前面完全一样的，后面改过', '前面完全一样的，后面没改', '……面改过', '……面没改'],
  ['前面完全一样的𬭚', '前面完全一样的𬭛', '……的𬭚', '……的𬭛'],
  ['前面完全一样的', '前面完全一样的，多了一截', '……的', '……的，多……'],
])('of %j and %j a reader sees how they differ: %j, %j', (one, other, first, second) => {
  expect(shortenBoth(one, other, 5)).toEqual([first, second]);
});

test('letters that carry hundreds of marks are cut between two marks, never in the middle of one', () => {
  const text = `甲${'\u{1e94a}'.repeat(400)}`.repeat(3);
  for (const short of [firstLetters(text, 2), lastLetters(text, 2), firstLetters(`乙${text}`, 2)]) {
    expect(short).toMatch(/^\P{Surrogate}+$/u);
    expect(text).toContain(short.replace(/^乙/, ''));
  }
});

test('the first and the last letters are those of the whole text', () => {
  const letter = fc.constantFrom('甲', 'a', '，', '𬭚', 'e\u0301', '👨‍👩‍👧', '\r\n', '🇨🇳', '\u0301');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 90 }), fc.integer({ min: 1, max: 40 }), (letters, count) => {
      const text = letters.join('');
      const all = Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment);
      expect(firstLetters(text, count)).toBe(all.slice(0, count).join(''));
      expect(lastLetters(text, count)).toBe(all.slice(-count).join(''));
    }),
  );
});

test.each(['甲', '𬭚'])('no more of a text of %s is looked at than is shown, from either end', (letter) => {
  const work = (length: number) =>
    countedWork(() => [shorten, shortenFront].map((cut) => cut(letter.repeat(length), 20)));
  expect(work(100_000)).toBe(work(10_000));
});
