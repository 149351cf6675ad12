import { expect, test } from 'vitest';
import { markHighlight } from '../../src/layout/marks.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { type StyleKey, stylesOf } from '../../src/layout/styles.ts';

const { fonts: chineseFonts } = defaultProfile;
const paragraphStyles = stylesOf(defaultProfile);

test.each<[StyleKey, string, number]>([
  ['title', '方正小标宋简体', 22],
  ['mainRecipients', '仿宋_GB2312', 16],
  ['body', '仿宋_GB2312', 16],
  ['levelOne', '黑体', 16],
  ['levelTwo', '楷体_GB2312', 16],
  ['levelThree', '仿宋_GB2312', 16],
  ['levelFour', '仿宋_GB2312', 16],
  ['annexMark', '黑体', 16],
  ['annexTitle', '方正小标宋简体', 22],
])('%s is set in %s, %i pt; GB/T 9704—2012 7.3', (style, font, sizePt) => {
  expect([chineseFonts[paragraphStyles[style].font], paragraphStyles[style].sizePt]).toEqual([font, sizePt]);
});

test('body and headings are indented by two characters, the main recipients are not', () => {
  const { body, levelOne, levelFour, mainRecipients } = paragraphStyles;
  expect([body, levelOne, levelFour].map(({ firstLineCharacters }) => firstLineCharacters)).toEqual([2, 2, 2]);
  expect(mainRecipients).not.toHaveProperty('firstLineCharacters');
});

test('an annex opens on a new page and no heading is left alone at the foot of one', () => {
  expect(paragraphStyles.annexMark.pageBreakBefore).toBe(true);
  const { title, levelOne, levelTwo, levelThree, levelFour, annexMark, annexTitle } = paragraphStyles;
  expect(
    [title, levelOne, levelTwo, levelThree, levelFour, annexMark, annexTitle].every(({ keepWithNext }) => keepWithNext),
  ).toBe(true);
});

test('names are unlike, and so are the colours of the marks', () => {
  const names = Object.values(paragraphStyles).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(markHighlight.gap).not.toBe(markHighlight.unverified);
});
