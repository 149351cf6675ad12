import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/text/nearest.ts';

test.each([
  ['plam', ['lead', 'plan', 'parts'], 'plan'],
  ['行政复议受里', ['行政复议受理', '行政复议审结'], '行政复议受理'],
  ['件数', ['件数量', '人数'], '件数量'],
  ['title', ['title', 'titles'], 'title'],
])('%s most likely meant, among %j, %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test.each([
  ['行政复议受理', ['行政诉讼出庭率']],
  ['abcdef', ['abcxyz']],
  ['ab', ['xy']],
  ['plan', []],
])('%s is near to nothing in %j', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined();
});

test('a third of the letters may differ, and no letter more', () => {
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
});

test('candidates may be any iterable', () => {
  expect(nearest('kynd', new Set(['kind']))).toBe('kind');
});
