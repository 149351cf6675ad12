import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesHolding, textLines } from '../../../src/domain/text/text-lines.ts';

const texts = ['甲乙', '', '乙丙丙', '丁', '甲'];

test.each([
  [['甲'], [0, 4]],
  [['丙'], [2]],
  [
    ['甲', '丁'],
    [0, 3, 4],
  ],
  [['戊'], []],
  [[''], [0, 1, 2, 3, 4]],
  [[/[乙丁]/gu], [0, 2, 3]],
  [[], []],
])('the lines that hold one of %j are %j', (signs, lines) => {
  expect([...linesHolding(textLines(texts), signs).entries()].flatMap(([line, held]) => (held ? [line] : []))).toEqual(
    lines,
  );
});

test('lines hold what their texts hold', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '𠮷') });
  fc.assert(
    fc.property(fc.array(words), words, (some, sign) => {
      expect(linesHolding(textLines(some), [sign])).toEqual(some.map((text) => text.includes(sign)));
      expect(linesHolding(textLines(some), [/甲|𠮷/gu])).toEqual(some.map((text) => /甲|𠮷/u.test(text)));
    }),
  );
});

test('a pattern that is not global is our own error, not one that finds nothing', () => {
  expect(() => linesHolding(textLines(['甲']), [/甲/u])).toThrow('not global');
});
