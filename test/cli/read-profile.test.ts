import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../../src/cli/read-profile.ts';
import { profiles } from '../../src/layout/profile.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

test('a profile that comes with the tool is read by its name', () => {
  expect(readProfile('glyph-margins')).toBe(profiles['glyph-margins']);
});

test('an office’s own is read from its file', () => {
  const file = fileIn(temporaryFolder(), '本单位.json', { base: 'glyph-margins', latinFont: '仿宋_GB2312' });
  expect(readProfile(file)).toEqual({ ...profiles['glyph-margins'], latinFont: '仿宋_GB2312' });
});

describe('what cannot be read is told', () => {
  const folder = temporaryFolder;

  test.each<[string, () => string, RegExp]>([
    [
      'a name that is none',
      () => 'gb9704',
      /^没有“gb9704”这个版式方案，可以写 gbt9704、glyph-margins，或者写本单位方案文件的路径$/,
    ],
    ['a name every object has', () => 'toString', /^没有“toString”这个版式方案/],
    ['a file that is not there', () => join(folder(), '没有.json'), /^读不了 .*没有\.json：/],
    ['a file that is no JSON', () => fileIn(folder(), 'a.json', '天头 37'), /^.*a\.json：.*JSON/],
    [
      'a wrong value',
      () => fileIn(folder(), 'a.json', { linePt: 3 }),
      /^.*a\.json：行距（磅）：不能小于18，现在填的是数字 3$/,
    ],
  ])('%s', (_name, given, message) => {
    expect(() => readProfile(given())).toThrow(message);
  });
});
