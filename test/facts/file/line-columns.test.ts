import { expect, test } from 'vitest';
import { lineColumns } from '../../../src/facts/file/line-columns.ts';

test.each([
  ['ab\ncd', 0, 1, [1, 1, 1, 2]],
  ['ab\ncd', 3, 5, [2, 1, 2, 3]],
  ['ab\ncd', 1, 4, [1, 2, 2, 2]],
  ['a\r\n\r\n法治', 5, 7, [3, 1, 3, 3]],
  ['', 0, 0, [1, 1, 1, 1]],
  ['a\n', 2, 2, [2, 1, 2, 1]],
])('in %j from %i to %i is %j', (source, start, end, [startLine, startColumn, endLine, endColumn]) => {
  expect(lineColumns(source)({ start, end })).toEqual({ startLine, startColumn, endLine, endColumn });
});
