import { expect, test } from 'vitest';
import type { HeaderBlock } from '../../src/document/node.ts';
import { headerPieces } from '../../src/docx/header-pieces.ts';
import { isLine } from '../../src/docx/runs/line.ts';
import { defaultProfile, profiles } from '../../src/layout/profile.ts';
import { header, text } from './blocks.ts';
import { outline } from './outline.ts';

function headerOf(own: Partial<HeaderBlock>): string[] {
  return outline(headerPieces({ ...header, ...own }, defaultProfile));
}

test('one authority and one signatory: the number left, the signatory right, both one character in', () => {
  expect(headerOf({})).toMatchInlineSnapshot(`
    [
      "authorityMark before 1830 48pt 100% “云岭县人民政府文件”",
      "documentNumber before 1158 left@315 left@6325 “⇥云政〔2026〕8号⇥签发人：陆知行”",
    ]
  `);
});

test('a classified urgent copy: three lines in the corner, and the mark still 35 mm under the edge', () => {
  const corner = [
    { kind: 'copyNumber', content: text('000001') },
    { kind: 'classification', content: text('秘密★1年') },
    { kind: 'urgency', content: text('特急') },
  ] as const;
  expect(headerOf({ corner })).toMatchInlineSnapshot(`
    [
      "copyNumber “000001”",
      "corner “秘密★1年”",
      "corner “特急”",
      "authorityMark before 93 48pt 100% “云岭县人民政府文件”",
      "documentNumber before 1158 left@315 left@6325 “⇥云政〔2026〕8号⇥签发人：陆知行”",
    ]
  `);
});

test.each([
  0, 1, 2, 8,
])('a mark of a small size under three lines in the corner has no space less than none: a name %i times longer', (longer) => {
  const line = { kind: 'urgency', content: text('特急') } as const;
  const authorities = [text('云岭县人民政府'.repeat(longer + 1))];
  const [, , , mark] = headerPieces({ ...header, corner: [line, line, line], authorities }, profiles['glyph-margins']);
  expect(mark && isLine(mark) && mark.before).toBeGreaterThanOrEqual(0);
});

test('two authorities: names one under the other, 文件 to the right, both signatories in a row', () => {
  expect(
    headerOf({
      authorities: [text('中共云岭县委'), text('云岭县人民政府')],
      documentNumber: text('云委〔2026〕5号'),
      signatories: [text('沈怀谦'), text('陆知行')],
    }),
  ).toMatchInlineSnapshot(`
    [
      "joint above 1869 columns 5080 1800",
      "jointMark 36pt 100% “中共云岭县委”",
      "jointMark 36pt 100% “云岭县人民政府”",
      "jointSuffix 36pt 100% “文件”",
      "documentNumber before 1158 left@315 left@5065 “⇥云委〔2026〕5号⇥签发人：沈怀谦　陆知行”",
    ]
  `);
});

test('three signatories: the number on the last row, its name under the first of the row above', () => {
  expect(headerOf({ signatories: [text('沈怀谦'), text('陆知行'), text('方静')] })).toMatchInlineSnapshot(`
    [
      "authorityMark before 1830 48pt 100% “云岭县人民政府文件”",
      "signatories before 1158 left@5065 “⇥签发人：沈怀谦　陆知行”",
      "documentNumber left@315 left@6325 “⇥云政〔2026〕8号⇥方　静”",
    ]
  `);
});

test('no signatory: the number in the middle', () => {
  expect(headerOf({ signatories: [] })).toMatchInlineSnapshot(`
    [
      "authorityMark before 1830 48pt 100% “云岭县人民政府文件”",
      "documentNumberAlone before 1158 “云政〔2026〕8号”",
    ]
  `);
});

test('a long name shrinks, a very long one is narrowed, and neither wraps', () => {
  const long = headerOf({ authorities: [text('云岭瑶族自治县人力资源和社会保障局')] });
  const longer = headerOf({
    authorities: [text('云岭瑶族苗族自治县清水河流域综合治理工作领导小组办公室')],
    suffix: [],
  });
  expect([long[0], longer[0]]).toMatchInlineSnapshot(`
    [
      "authorityMark before 1427 24pt 96% “云岭瑶族自治县人力资源和社会保障局文件”",
      "authorityMark before 1427 24pt 68% “云岭瑶族苗族自治县清水河流域综合治理工作领导小组办公室”",
    ]
  `);
});

test('four authorities stand closer, so that the first page has text (7.3.3)', () => {
  const authorities = ['中共云岭县委', '云岭县人民政府', '云岭县人大常委会', '政协云岭县委员会'].map(text);
  expect(headerOf({ authorities }).slice(0, -1)).toMatchInlineSnapshot(`
    [
      "joint above 1907 columns 3880 1200",
      "crowdedMark 24pt 100% “中共云岭县委”",
      "crowdedMark 24pt 100% “云岭县人民政府”",
      "crowdedMark 24pt 100% “云岭县人大常委会”",
      "crowdedMark 24pt 100% “政协云岭县委员会”",
      "jointSuffix 24pt 100% “文件”",
    ]
  `);
});

test('plain paper: nothing but the corner', () => {
  const corner = [{ kind: 'classification', content: text('秘密★1年') }] as const;
  expect(headerOf({ corner, authorities: [], documentNumber: [], signatories: [] })).toEqual(['corner “秘密★1年”']);
});
