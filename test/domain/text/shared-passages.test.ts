import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesSharedWith } from '../../../src/domain/text/shared-passages.ts';

const fewest = 6;
const fewLetters = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 40 }).map((words) => words.join(''));

test('a passage stands word for word in its source and is long enough', () => {
  fc.assert(
    fc.property(fewLetters, fc.array(fewLetters, { maxLength: 3 }), (text, sources) => {
      for (const { start, end, source } of passagesSharedWith(sources, [text], fewest)(text)) {
        expect(end - start).toBeGreaterThanOrEqual(fewest);
        expect(sources[source]).toContain(text.slice(start, end));
      }
    }),
  );
});

test('a long passage without repetition of its own is found wherever it stands', () => {
  const passage = '子丑寅卯辰巳午未';
  fc.assert(
    fc.property(fewLetters, fewLetters, fewLetters, fewLetters, (a, b, c, d) => {
      const text = a + passage + b;
      const found = passagesSharedWith([c + passage + d], [text], fewest)(text);
      expect(found.some(({ start, end }) => start < a.length + passage.length && end > a.length)).toBe(true);
    }),
  );
});

test.each([
  ['甲乙丙丁', ['甲乙丙丁'], []],
  ['子甲乙丙丁戊己庚丑', ['天地甲乙丙丁戊己庚'], [{ start: 1, end: 8, source: 0 }]],
  ['', ['甲'], []],
])('%s shares with %j %j', (text, sources, expected) => {
  expect(passagesSharedWith(sources, [text], fewest)(text)).toEqual(expected);
});
