import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { layProfile } from '../../src/layout/lay-profile.ts';
import { defaultProfile, profiles } from '../../src/layout/profile.ts';

test('an office says only what differs', () => {
  expect(layProfile({})).toEqual(defaultProfile);
  expect(layProfile({ boldLevels: [3], fonts: { title: '方正小标宋_GBK' } })).toEqual({
    ...defaultProfile,
    boldLevels: [3],
    fonts: { ...defaultProfile.fonts, title: '方正小标宋_GBK' },
  });
});

test('an office may start from another profile', () => {
  expect(layProfile({ base: 'glyph-margins', redSeparatorPt: 2 })).toEqual({
    ...profiles['glyph-margins'],
    redSeparatorPt: 2,
  });
});

describe('what does not fit is named as the schema titles it', () => {
  test.each<[unknown, string]>([
    [{ marginTopMm: 3 }, '天头（毫米）：不能小于20，现在填的是数字 3'],
    [{ linePt: '29磅' }, '行距（磅）：要填数字，现在填的是文字“29磅”'],
    [{ fonts: { body: 3 } }, '字库 正文：要填文字，现在填的是数字 3'],
    [{ boldLevels: [7] }, '加粗的标题层次 层次：不能大于4，现在填的是数字 7'],
    [{ base: 'gb' }, '以哪个方案为底：要从“gbt9704”“glyph-margins”中选一个，现在填的是文字“gb”'],
    [{ linept: 29 }, '没有“linept”这一项：是不是“linePt”（行距（磅））？'],
    [
      { marginTopMm: 3, linePt: 99 },
      '天头（毫米）：不能小于20，现在填的是数字 3\n行距（磅）：不能大于40，现在填的是数字 99',
    ],
    [[], '要填一组内容，现在填的是列表'],
  ])('%j', (value, message) => {
    expect(() => layProfile(value)).toThrow(new UsageError(message));
  });
});
