import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dictionaryWords } from '../../../src/domain/text/dictionary-words.ts';

test('a text of many pages is asked about a little at a time', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  dictionaryWords('推进法治政府建设，“'.repeat(1000));
  const lengths = segment.mock.calls.map(([text]) => text.length);
  segment.mockRestore();
  expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
  expect(lengths.reduce((sum, length) => sum + length)).toBeLessThan(12_000);
});

test('no word is cut where one asking ends and the next begins', () => {
  const words = ['法治', '政府', '建设'];
  expect(dictionaryWords(words.join('').repeat(300))).toEqual(Array.from({ length: 300 }, () => words).flat());
});

test('all words together are the text, and no character is cut in two', () => {
  const text = fc.string({ unit: fc.constantFrom('法', '治', ' ', 'a', '𬭚', '\u0301'), maxLength: 900 });
  fc.assert(
    fc.property(text, (letters) => {
      const words = dictionaryWords(letters);
      expect(words.join('')).toBe(letters);
      expect(words.filter((word) => /\p{Surrogate}/u.test(word))).toEqual([]);
    }),
  );
});
