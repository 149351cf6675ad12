import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuantities } from '../../../src/domain/figures/quantities.ts';

test.each([
  ['办理3205件', 3205, '件', true],
  ['1,234件', 1234, '件', true],
  ['3.5万份', 35_000, '份', true],
  ['1.2万余件', 12_000, '件', false],
  ['90余万条', 900_000, '条', false],
  ['约30人', 30, '人', false],
  ['80%以上', 80, '%', false],
  ['化解率54.54％', 54.54, '%', true],
  ['12个百分点', 12, '个百分点', true],
  ['重大处罚15内', 15, '', true],
])('%s is read as %d %s', (text, value, unit, exact) => {
  expect(readQuantities(text)).toMatchObject([{ value, unit, exact }]);
});

test('a half-width comma between two figures keeps them apart', () => {
  expect(readQuantities('免罚3205件,从轻702件,1,2345').map(({ value }) => value)).toEqual([3205, 702, 1, 2345]);
});

test('figures stand where the text says, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('1', '0', ',', '.', '万', '余', '件', '%', '共') }), (text) => {
      let last = 0;
      for (const { start, numberEnd, end, value } of readQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(numberEnd).toBeGreaterThan(start);
        expect(end).toBeGreaterThanOrEqual(numberEnd);
        expect(value).not.toBeNaN();
        last = end;
      }
    }),
  );
});
