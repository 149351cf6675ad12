import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitReferences, type TextPiece } from '../../../src/domain/figures/indicator-reference.ts';

const write = (pieces: readonly TextPiece[]) =>
  pieces.map((piece) => ('words' in piece ? piece.words : `{${piece.reference}}`)).join('');

const names = fc.string({ unit: fc.constantFrom('甲', '行', 'é', 'a', 'Z', '0', '９', '𠮷'), minLength: 1 });
const plain = fc.string({ unit: fc.constantFrom('甲', '，', ' ', 'a', '%', '1', '😀') });
const braced = fc.string({ unit: fc.constantFrom('{', '}', '甲', '乙', ' ', '%'), maxLength: 30 });

test.each<[string, TextPiece[]]>([
  ['', []],
  ['全年受理。', [{ words: '全年受理。' }]],
  ['{受理}', [{ reference: '受理' }]],
  ['受理{受理}，', [{ words: '受理' }, { reference: '受理' }, { words: '，' }]],
  ['{甲}{乙2}', [{ reference: '甲' }, { reference: '乙2' }]],
  ['{甲}{{乙}}', [{ reference: '甲' }, { words: '{{乙}}' }]],
])('%j is split at its references', (text, pieces) => {
  expect(splitReferences(text)).toEqual(pieces);
});

test.each([
  '{{甲}}',
  '{{{甲}}}',
  '{%甲%}',
  '{ 甲 }',
  '{}',
  '{甲',
  '甲}',
  '{{甲}',
  '{甲}}',
  '{甲、乙}',
  '{a_b}',
  '｛甲｝',
])('%s is words, letter for letter', (text) => {
  expect(splitReferences(text)).toEqual([{ words: text }]);
});

test('the pieces put together are the text, letter for letter, whatever its braces', () => {
  fc.assert(
    fc.property(fc.oneof(braced, fc.string({ unit: 'binary' })), (text) => {
      expect(write(splitReferences(text))).toBe(text);
    }),
  );
});

test('what is taken for words holds no reference, and no piece is empty', () => {
  fc.assert(
    fc.property(braced, (text) => {
      for (const piece of splitReferences(text)) {
        if ('words' in piece) expect(splitReferences(piece.words)).toEqual([{ words: piece.words }]);
        else expect(piece.reference).toMatch(/^[甲乙]+$/);
      }
    }),
  );
});

test('a name in single braces is a reference wherever it stands', () => {
  fc.assert(
    fc.property(plain, names, plain, (before, name, after) => {
      const pieces: TextPiece[] = [{ words: before }, { reference: name }, { words: after }];
      expect(splitReferences(`${before}{${name}}${after}`)).toEqual(
        pieces.filter((piece) => !('words' in piece) || piece.words !== ''),
      );
    }),
  );
});

test('a name in two or more braces is words wherever it stands', () => {
  fc.assert(
    fc.property(plain, names, plain, fc.integer({ min: 2, max: 5 }), (before, name, after, depth) => {
      const text = `${before}${'{'.repeat(depth)}${name}${'}'.repeat(depth)}${after}`;
      expect(splitReferences(text)).toEqual([{ words: text }]);
    }),
  );
});
