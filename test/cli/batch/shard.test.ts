import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShard, shardOf } from '../../../src/cli/batch/shard.ts';
import { UsageError } from '../../../src/errors.ts';

const lists = fc.uniqueArray(fc.string({ unit: fc.constantFrom('县', '乡', 'a', '/', '\\', '.'), minLength: 1 }));
const sharesOf = (files: readonly string[], count: number) =>
  Array.from({ length: count }, (_, index) => shardOf(files, { index: index + 1, count }));

describe('the shares of a list', () => {
  test('are disjoint and together the list', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 9 }), (files, count) => {
        expect(sharesOf(files, count).flat().sort()).toEqual([...files].sort());
      }),
    );
  });

  test('are of one size but for one file', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 9 }), (files, count) => {
        const sizes = sharesOf(files, count).map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('do not depend on the order in which the files were named', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 9 }), (files, count) => {
        const distinct = [...new Map(files.map((file) => [file.replaceAll('\\', '/'), file])).values()];
        expect(sharesOf([...distinct].reverse(), count)).toEqual(sharesOf(distinct, count));
      }),
    );
  });

  test('are the same where paths are written with backslashes', () => {
    const files = ['县/facts.json', '县.2/facts.json', '县2/facts.json', '乡/facts.json'];
    const onWindows = files.map((file) => file.replaceAll('/', '\\'));
    const asWritten = sharesOf(onWindows, 3).map((share) => share.map((file) => file.replaceAll('\\', '/')));
    expect(asWritten).toEqual(sharesOf(files, 3));
  });
});

test('every nth file is taken from the sorted list', () => {
  const files = ['e', 'b', 'a', 'd', 'c'];
  expect(sharesOf(files, 2)).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
});

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/5', { index: 2, count: 5 }],
  ['31/31', { index: 31, count: 31 }],
])('%s is a share', (text, shard) => {
  expect(readShard(text)).toEqual(shard);
});

test.each([
  '',
  '2',
  '0/5',
  '6/5',
  '1/0',
  '-1/5',
  '1/-5',
  '1.5/5',
  '2／5',
  '一/五',
  '1/2/3',
  ' 1/5',
  '1e0/5',
])('“%s” is no share', (text) => {
  const sentence = `--shard 要写成“第几份/共几份”，从 1 数起，如 2/5，现在写的是“${text}”`;
  expect(() => readShard(text)).toThrow(new UsageError(sentence));
});
