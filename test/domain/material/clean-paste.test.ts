import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPaste } from '../../../src/domain/material/clean-paste.ts';
import { findIllegalCharacters } from '../../../src/domain/text/illegal-characters.ts';

test.each([
  ['（一）\t加强制度建设。', '（一） 加强制度建设。'],
  ['审查\u0000文件\u001b42件\ud800。', '审查文件42件。'],
  ['\t𠀀a~b\t', '𠀀a~b'],
])('%j is taken as %j', (pasted, taken) => {
  expect(cleanPaste(pasted)).toBe(taken);
});

test('nothing that is taken holds a character that may not stand in a text, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (pasted) => {
      const taken = cleanPaste(pasted);
      expect(findIllegalCharacters(taken)).toEqual([]);
      expect(taken.match(/\p{L}/gu)).toEqual(pasted.match(/\p{L}/gu));
    }),
  );
});
