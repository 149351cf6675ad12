import { expect, test } from 'vitest';
import { countedWork } from './counted-work.ts';

const commas = (count: number) => '，'.repeat(count);

test.each<[string, (text: string) => unknown]>([
  ['split once', (text) => text.split('，').map((part) => part.trim())],
  ['searched from match to match', (text) => [...text.matchAll(/，/g)]],
  ['searched from find to find', (text) => [...text].reduce((at) => text.indexOf('，', at) + 1, 0)],
])('work is counted in proportion where a text is %s', (_way, work) => {
  const [short, long] = [1000, 4000].map((count) => countedWork(() => work(commas(count))));
  expect(long).toBeGreaterThan(4000);
  expect(long).toBeLessThan((short ?? 0) * 4.1);
});

test.each<[string, (text: string) => unknown]>([
  ['split again', (text) => [...text].map(() => text.split('，'))],
  ['searched from its beginning', (text) => [...text].map((_one, at) => /。/.test(text.slice(at)))],
  ['searched from its end', (text) => [...text].map((_one, at) => text.lastIndexOf('，', at))],
  [
    'looked for among all',
    (text) => [...text].map((one, at, all) => all.findIndex((other, place) => one !== other || place === at)),
  ],
])('work is counted by squares where for each character a text is %s', (_way, work) => {
  const [short, long] = [1000, 4000].map((count) => countedWork(() => work(commas(count))));
  expect(long).toBeGreaterThan((short ?? 0) * 12);
});

test('built-in functions are what they were afterwards, even when the work throws', () => {
  const real = [String.prototype.split, Array.prototype.map, RegExp.prototype.exec];
  expect(() =>
    countedWork(() => {
      throw new Error('broken off');
    }),
  ).toThrow('broken off');
  expect([String.prototype.split, Array.prototype.map, RegExp.prototype.exec]).toEqual(real);
});
