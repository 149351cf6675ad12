import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/document/inline.ts';
import type { SignatureBlock } from '../../src/document/node.ts';
import { signaturePieces } from '../../src/docx/signature-pieces.ts';
import { widthTwips } from '../../src/layout/indents.ts';
import { textAreaTwips } from '../../src/layout/page.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { twipsOfMm } from '../../src/layout/units.ts';
import { outline } from './outline.ts';

const text = (words: string): Inline[] => [{ text: words }];

function signatureOf(sealed: boolean, names: readonly string[], date: string | null = '2026年2月10日'): string[] {
  const block: SignatureBlock = {
    type: 'signatureBlock',
    sealed,
    authorities: names.map(text),
    dateOfIssue: date === null ? null : text(date),
  };
  return outline(signaturePieces(block, defaultProfile));
}

test('one sealed authority stands over the middle of its date, the date four characters from the right', () => {
  expect(signatureOf(true, ['云岭县人民政府'])).toMatchInlineSnapshot(`
    [
      "sealedSignature before 1158 center@6570 “⇥云岭县人民政府”",
      "sealedDate center@6570 “⇥2026年2月10日”",
    ]
  `);
});

test('two sealed authorities stand side by side, the last over the date', () => {
  expect(signatureOf(true, ['中共云岭县委', '云岭县人民政府'])).toMatchInlineSnapshot(`
    [
      "sealedSignature before 1158 center@2275 center@6570 “⇥中共云岭县委⇥云岭县人民政府”",
      "sealedDate center@6570 “⇥2026年2月10日”",
    ]
  `);
});

test('four sealed authorities stand in rows of three', () => {
  expect(signatureOf(true, ['云岭县司法局', '云岭县财政局', '云岭县水利局', '云岭县教育局'])).toMatchInlineSnapshot(`
    [
      "sealedSignature before 1158 center@1694 center@4132 center@6570 “⇥云岭县司法局⇥云岭县财政局⇥云岭县水利局”",
      "sealedSignature before 2316 center@6570 “⇥云岭县教育局”",
      "sealedDate center@6570 “⇥2026年2月10日”",
    ]
  `);
});

test('a long sealed name ends at the right edge and takes the date with it', () => {
  expect(signatureOf(true, ['云岭瑶族自治县人力资源和社会保障局'])).toMatchInlineSnapshot(`
    [
      "sealedSignature before 1158 center@6167 “⇥云岭瑶族自治县人力资源和社会保障局”",
      "sealedDate center@6167 “⇥2026年2月10日”",
    ]
  `);
});

test('an unsealed long name: the date two characters in from it', () => {
  expect(signatureOf(false, ['云岭县住房和城乡建设局'])).toMatchInlineSnapshot(`
    [
      "signature right 630 “云岭县住房和城乡建设局”",
      "dateOfIssue right -630 left@5380 “⇥2026年2月10日”",
    ]
  `);
});

test('an unsealed short name is moved left by its longer date', () => {
  expect(signatureOf(false, ['县司法局'], '2026年12月10日')).toMatchInlineSnapshot(`
    [
      "signature right 2185 “县司法局”",
      "dateOfIssue right -630 left@6030 “⇥2026年12月10日”",
    ]
  `);
});

const longCounty = '双江拉祜族佤族布朗族傣族自治县';

describe('sealed names in their rows (7.3.5.1)', () => {
  const seal = twipsOfMm(42);
  const nameSets = [
    ['中共云岭县委', '云岭县人民政府'],
    ['中共云岭县委', '云岭县人民政府', '云岭县人大常委会'],
    ['云岭县司法局', '云岭县财政局', '云岭县水利局', '云岭县教育局'],
    ['云岭县司法局', '云岭县财政局', '云岭县水利局', '云岭县教育局', '云岭县民政局'],
    [`中共${longCounty}委员会`, `${longCounty}人民政府`],
    ['云岭县司法局', `${longCounty}人力资源和社会保障局`],
    [`${longCounty}司法局`, `${longCounty}财政局`, `${longCounty}水利局`],
  ];

  /** Each name with its middle and its row. */
  function placedNames(names: readonly string[]) {
    const pieces = signaturePieces(
      { type: 'signatureBlock', sealed: true, authorities: names.map(text), dateOfIssue: text('2026年2月10日') },
      defaultProfile,
    );
    const rows = pieces.filter(({ style }) => style === 'sealedSignature');
    const date = pieces.at(-1)?.tabs?.[0]?.twips;
    const placed = rows.flatMap(({ spans, tabs = [] }, row) =>
      spans
        .filter(({ text: words }) => words !== '\t')
        .map((span, at) => ({ name: span.text, row, middle: tabs[at]?.twips ?? Number.NaN })),
    );
    return { placed, date };
  }

  test.each(
    nameSets.map((names) => [names.join('、'), names] as const),
  )('%s: in their order, the last over the date', (_told, names) => {
    const { placed, date } = placedNames(names);
    expect(placed.map(({ name }) => name)).toEqual(names);
    expect(placed.at(-1)?.middle).toBe(date);
  });

  test.each(
    nameSets.map((names) => [names.join('、'), names] as const),
  )('%s: neither names nor seals reach over an edge or touch', (_told, names) => {
    const { placed } = placedNames(names);
    const wide = placed.map(({ name, row, middle }) => {
      const half = Math.max(widthTwips(name), seal) / 2;
      return { row, left: middle - half, right: middle + half };
    });
    for (const [index, { row, left, right }] of wide.entries()) {
      expect(Math.min(left, textAreaTwips - right)).toBeGreaterThanOrEqual(-1);
      const next = wide[index + 1];
      if (next?.row === row) expect(next.left).toBeGreaterThan(right);
    }
  });
});
