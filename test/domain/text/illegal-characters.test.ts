import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIllegalCharacters } from '../../../src/domain/text/illegal-characters.ts';

test.each([
  ['\n', '换行'],
  ['\r', '换行'],
  ['\t', '制表符'],
  ['\u0000', '不可见字符 U+0000'],
  ['\u001f', '不可见字符 U+001F'],
  ['\u007f', '不可见字符 U+007F'],
  ['\u0085', '不可见字符 U+0085'],
  ['\u009f', '不可见字符 U+009F'],
  ['\u2028', '不可见字符 U+2028'],
  ['\u2029', '不可见字符 U+2029'],
  ['\ud842', '不可见字符 U+D842'],
  ['\udfb7', '不可见字符 U+DFB7'],
  ['\ufffe', '不可见字符 U+FFFE'],
  ['\uffff', '不可见字符 U+FFFF'],
])('%j may not stand in a text and is called %s', (character, name) => {
  expect(findIllegalCharacters(`云岭${character}县`)).toEqual([{ offset: 2, name }]);
});

test.each([
  '',
  '云岭县2025年 report',
  '𠮷和😀',
  '〔2026〕6号·—…“”',
  '\u00a0\u3000\ufeff\ufffd\ue000',
])('%j is legal', (text) => {
  expect(findIllegalCharacters(text)).toEqual([]);
});

test('each of several is found, at its offset in UTF-16 units', () => {
  expect(findIllegalCharacters('𠮷\n甲\t乙\r\n').map(({ offset }) => offset)).toEqual([2, 4, 6, 7]);
});

test('a text without the found characters holds no other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\n', '\0', '\ud800', '甲') }),
      (a, b) => {
        const text = a + b;
        const found = new Set(findIllegalCharacters(text).map(({ offset }) => offset));
        const rest = Array.from({ length: text.length }, (_, offset) => (found.has(offset) ? ' ' : text[offset])).join(
          '',
        );
        expect(findIllegalCharacters(rest)).toEqual([]);
      },
    ),
  );
});
