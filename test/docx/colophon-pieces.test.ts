import { expect, test } from 'vitest';
import { colophonPieces } from '../../src/docx/colophon-pieces.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { outline } from './outline.ts';

function colophonOf(cc: string, office: string, date: string, main = ''): string[] {
  const content = (text: string) => (text === '' ? [] : [{ text }]);
  return outline(
    colophonPieces(
      {
        type: 'colophon',
        mainRecipients: content(main && `${main}。`),
        ccRecipients: content(cc && `${cc}。`),
        printingOffice: content(office),
        printDate: content(date && `${date}印发`),
      },
      defaultProfile,
    ),
  );
}

test('copies, office and date: two rows, the copies ended by a full stop', () => {
  expect(colophonOf('市委依法治市办', '中共云岭县委办公室', '2026年2月10日')).toMatchInlineSnapshot(`
    [
      "ccRecipients frame at 13934 left@280 “⇥抄送：市委依法治市办。”",
      "printingUnderCopies frame at 14394 left@280 right@8565 “⇥中共云岭县委办公室⇥2026年2月10日印发”",
    ]
  `);
});

test('no copies: office and date alone', () => {
  expect(colophonOf('', '云岭县人民政府办公室', '2026年2月9日')).toMatchInlineSnapshot(`
    [
      "printing frame at 14394 left@280 right@8565 “⇥云岭县人民政府办公室⇥2026年2月9日印发”",
    ]
  `);
});

test('several copies and no date', () => {
  expect(colophonOf('市委依法治市办，市司法局', '云岭县人民政府办公室', '')).toMatchInlineSnapshot(`
    [
      "ccRecipients frame at 13934 left@280 “⇥抄送：市委依法治市办，市司法局。”",
      "printingUnderCopies frame at 14394 left@280 right@8565 “⇥云岭县人民政府办公室”",
    ]
  `);
});

test('many copies: cut into lines that stand under the first name, the frame as much higher', () => {
  const offices = '市委办公室，市人大常委会办公室，市政府办公室，市政协办公室，市监委，市法院，市检察院';
  expect(colophonOf(offices, '中共云岭县委办公室', '2026年2月10日')).toMatchInlineSnapshot(`
    [
      "ccRecipients frame at 13514 left@280 left@1120 “⇥抄送：市委办公室，市人大常委会办公室，市政府办公室，市政⏎⇥⇥协办公室，市监委，市法院，市检察院。”",
      "printingUnderCopies frame at 14394 left@280 right@8565 “⇥中共云岭县委办公室⇥2026年2月10日印发”",
    ]
  `);
});

test('many main recipients: over the copies, no line between them, both under their first names (7.4.2)', () => {
  const governments = '清水镇人民政府、青石乡人民政府、白马镇人民政府、云台乡人民政府、河口镇人民政府';
  expect(colophonOf('市委依法治市办', '云岭县人民政府办公室', '2026年2月9日', governments)).toMatchInlineSnapshot(`
    [
      "ccRecipients frame at 13094 left@280 left@1120 “⇥主送：清水镇人民政府、青石乡人民政府、白马镇人民政府、云⏎⇥⇥台乡人民政府、河口镇人民政府。⏎⇥抄送：市委依法治市办。”",
      "printingUnderCopies frame at 14394 left@280 right@8565 “⇥云岭县人民政府办公室⇥2026年2月9日印发”",
    ]
  `);
});

test('nobody who prints: no empty row', () => {
  expect(colophonOf('市委依法治市办', '', '')).toMatchInlineSnapshot(`
    [
      "printing frame at 14394 left@280 “⇥抄送：市委依法治市办。”",
    ]
  `);
});
