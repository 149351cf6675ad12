import { expect, test } from 'vitest';
import type { Inline } from '../../src/document/inline.ts';
import type { SignatureBlock } from '../../src/document/node.ts';
import { signaturePieces } from '../../src/docx/signature-pieces.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
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
