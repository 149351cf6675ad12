import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile } from '../../../src/domain/text/count-while.ts';

test('counts the entries up to a limit, wherever the limit lies', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      expect(countWhile(sorted, (number) => number <= limit)).toBe(numbers.filter((one) => one <= limit).length);
    }),
  );
});
