import { expect, test } from 'vitest';
import { isCounting, unitHere } from '../../../src/domain/figures/measure-words.ts';

test.each(['件', '人次', '课时', '元'])('%s counts things', (unit) => {
  expect(isCounting(unit)).toBe(true);
});

test.each(['%', '个百分点', '年', '公里', '', '万'])('%j counts nothing that could be added up', (unit) => {
  expect(isCounting(unit)).toBe(false);
});

test.each([
  ['审核26件。', 4, '件'],
  ['培训30人次，', 4, '人次'],
  ['历时3个月', 3, '个月'],
  ['提高2个百分点', 3, '个百分点'],
  ['用时5个工作日', 3, '个工作日'],
  ['走访9个村', 3, '个'],
])('in %s the unit at %i is %s, the longest that fits', (text, at, unit) => {
  unitHere.lastIndex = at;
  expect(unitHere.exec(text)?.[0]).toBe(unit);
});

test('no unit is found but at the place itself', () => {
  unitHere.lastIndex = 2;
  expect(unitHere.exec('审核26件')).toBeNull();
});
