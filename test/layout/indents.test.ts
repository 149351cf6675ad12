import { describe, expect, test } from 'vitest';
import { characterTwips, sealedCentres, unsealedIndents, widthTwips } from '../../src/layout/indents.ts';
import { fullPage, textArea, textAreaTwips } from '../../src/layout/page.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { programs } from '../../src/layout/programs.ts';
import { twipsOfMm } from '../../src/layout/units.ts';

const lineTwips = twipsOfMm(textArea.widthMm);

/** Where the first character of a line stands that ends `indent` before the right edge. */
function firstCharacter(text: string, indent: number): number {
  return textAreaTwips - indent - widthTwips(text);
}

test('a full line holds 28 characters and not one more; GB/T 9704—2012 5.2.3', () => {
  expect(Math.floor(lineTwips / characterTwips())).toBe(fullPage.characters);
});

test.each([
  ['', 0],
  ['县', 315],
  ['云岭县', 945],
  ['2', 155],
  ['2026年2月8日', 6 * 155 + 3 * 315],
])('%s is %i twips wide', (text, twips) => {
  expect(widthTwips(text)).toBe(twips);
});

describe('the unsealed signature; GB/T 9704—2012 7.3.5.2', () => {
  const date = '2026年12月10日';

  test.each([
    '云岭县人民政府办公室',
    '云岭县司法行政事务管理局',
  ])('of a long authority (%s) stands two characters from the right', (name) => {
    expect(widthTwips(name)).toBeGreaterThanOrEqual(widthTwips(date));
    expect(unsealedIndents(name, date).authority).toBe(2 * characterTwips());
  });

  test('of a long authority has the date’s first character two characters right of its own', () => {
    const name = '云岭县人民政府办公室';
    const indents = unsealedIndents(name, date);
    expect(indents.dateStart - firstCharacter(name, indents.authority)).toBe(2 * characterTwips());
  });

  test('of a short authority has the date two characters from the right and is moved left', () => {
    const name = '县司法局';
    const indents = unsealedIndents(name, date);
    expect(textAreaTwips - indents.dateStart - widthTwips(date)).toBe(2 * characterTwips());
    expect(indents.dateStart - firstCharacter(name, indents.authority)).toBe(2 * characterTwips());
  });

  test.each(['2026年2月9日', '2026年2月10日', date])('has room for %s on one line in every program', (text) => {
    const widest = widthTwips(text) + 5 * programs.libreOffice.betweenScripts * 320;
    for (const name of ['局', '云岭县司法局', '云岭县人民政府', '云岭县人民政府办公室']) {
      const { dateStart, dateEnd } = unsealedIndents(name, text);
      expect(textAreaTwips - dateStart - dateEnd).toBeGreaterThan(widest);
    }
  });

  test('never reaches over an edge in any program, not even where a name fills more than its line', () => {
    const between = programs.libreOffice.betweenScripts * 320;
    for (const day of ['2026年2月9日', '2026年2月10日', date]) {
      for (const name of [
        '局',
        '县司法局',
        '云岭县司法局',
        '云岭县人民政府',
        '云岭县人大常委会',
        '云岭县局'.repeat(8),
      ]) {
        const { authority, dateStart } = unsealedIndents(name, day);
        expect(Math.min(authority, dateStart)).toBeGreaterThanOrEqual(0);
        expect(dateStart + widthTwips(day) + 5 * between).toBeLessThanOrEqual(textAreaTwips);
      }
    }
  });

  test('of a name hardly longer than its date is moved left by what the widest program wants, and no more', () => {
    const wanted = widthTwips(date) + 5 * programs.libreOffice.betweenScripts * 320;
    const { authority, dateStart } = unsealedIndents('云岭县人民政府', date);
    expect(dateStart).toBe(textAreaTwips - wanted);
    expect(dateStart - firstCharacter('云岭县人民政府', authority)).toBe(2 * characterTwips());
  });
});

test('a sealed name wider than the page stands on a whole number of twips, or Word refuses the file', () => {
  const { date, rows } = sealedCentres(['云岭县'.repeat(40)], '2026年2月9日', defaultProfile);
  expect([date, ...rows.flat()].every(Number.isInteger)).toBe(true);
});
