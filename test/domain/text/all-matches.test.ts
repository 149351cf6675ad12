import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../../src/domain/text/all-matches.ts';

const patterns = [/是/gu, /[一二]是/gu, /\d*/gu, /(?=是)/gu, /^|$/gu, /(?<!一)是/g, /\d*/g];

test.each(patterns)('%s finds what matchAll finds, one pattern used again and again', (pattern) => {
  const text = fc.string({ unit: fc.constantFrom('一', '二', '是', '1', '，', '𠮷') });
  fc.assert(
    fc.property(text, (one) => {
      expect(allMatches(one, pattern)).toEqual([...one.matchAll(pattern)]);
    }),
  );
});
