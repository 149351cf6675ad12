import { expect, test } from 'vitest';
import { footerFromEdgeMm, fullPage, page, pageNumber, textArea } from '../../src/layout/page.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { twipsOfMm, twipsOfPt } from '../../src/layout/units.ts';

test.each([
  [0, 0],
  [25.4, 1440],
  [210, 11906],
  [297, 16838],
  [37, 2098],
])('%f mm are %i twips', (mm, twips) => {
  expect(twipsOfMm(mm)).toBe(twips);
});

test.each([
  [0, 0],
  [16, 320],
  [28.95, 579],
  [0.25, 5],
])('%f pt are %i twips', (pt, twips) => {
  expect(twipsOfPt(pt)).toBe(twips);
});

test('the margins leave a text area of 156 × 225 mm; GB/T 9704—2012 5.2.1', () => {
  expect(page.widthMm - page.marginLeftMm - page.marginRightMm).toBe(textArea.widthMm);
  expect(page.heightMm - defaultProfile.marginTopMm - defaultProfile.marginBottomMm).toBe(textArea.heightMm);
});

test('a full page holds 22 lines and not one more; GB/T 9704—2012 5.2.3', () => {
  expect(Math.floor(twipsOfMm(textArea.heightMm) / twipsOfPt(defaultProfile.linePt))).toBe(fullPage.lines);
});

test('the page number stands 7 mm under the text area; GB/T 9704—2012 7.5', () => {
  const halfLineMm = (pageNumber.sizePt / 2 / 72) * 25.4;
  expect(defaultProfile.marginBottomMm - footerFromEdgeMm(defaultProfile) - halfLineMm).toBeCloseTo(7, 0);
});
