import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersIn } from '../../../src/domain/text/letters-in.ts';

test('words that stand in a text are never denied', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(), fc.nat(), fc.nat(), (texts, which, from, length) => {
      const text = texts[which % Math.max(1, texts.length)] ?? '';
      const start = from % Math.max(1, text.length);
      expect(lettersIn(texts)(text.slice(start, start + length)) || text === '' || length === 0).toBe(true);
    }),
  );
});

test.each(['法制', '治法', '政', '法治政府督查', '办法'])('%s is denied where no text holds it', (words) => {
  expect(lettersIn(['建设法治', '办理', '法官'])(words)).toBe(false);
});
