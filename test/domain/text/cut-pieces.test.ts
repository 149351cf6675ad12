import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPieces, stretchesTo } from '../../../src/domain/text/cut-pieces.ts';

test('a piece that lies in two stretches stands in both, with all that is said of it', () => {
  const pieces = [{ text: '法治', mark: 'gap' }, { text: '政府建设' }];
  expect(cutPieces(pieces, stretchesTo([1, 4, 6]))).toEqual([
    [{ text: '法', mark: 'gap' }],
    [{ text: '治', mark: 'gap' }, { text: '政府' }],
    [{ text: '建设' }],
  ]);
});

test('what stands between two stretches is left out', () => {
  expect(
    cutPieces(
      [{ text: '云岭 县委' }],
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
    ),
  ).toEqual([[{ text: '云岭' }], [{ text: '县委' }]]);
});

test('whatever the pieces and the stretches, each holds its own text', () => {
  const pieces = fc.array(fc.record({ text: fc.string({ maxLength: 4 }) }));
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(40)), (given, cuts) => {
      const text = given.map((piece) => piece.text).join('');
      const stretches = stretchesTo(cuts.toSorted((first, second) => first - second));
      const found = cutPieces(given, stretches).map((line) => line.map((piece) => piece.text).join(''));
      expect(found).toEqual(stretches.map(({ start, end }) => text.slice(start, end)));
    }),
  );
});

test('however many stretches there are, a piece is looked at about once', () => {
  let looked = 0;
  const piece = () => ({
    get text() {
      looked += 1;
      return '法治';
    },
  });
  const pieces = Array.from({ length: 3000 }, piece);
  cutPieces(pieces, stretchesTo(Array.from({ length: 300 }, (_, index) => (index + 1) * 20)));
  expect(looked).toBeLessThan(pieces.length * 8);
});
