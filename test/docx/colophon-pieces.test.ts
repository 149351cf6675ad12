import { expect, test } from 'vitest';
import { colophonTable } from '../../src/docx/colophon-pieces.ts';
import { outline } from './outline.ts';

function colophonOf(cc: string, office: string, date: string): string[] {
  const content = (text: string) => (text === '' ? [] : [{ text }]);
  return outline([
    colophonTable({
      type: 'colophon',
      ccRecipients: content(cc),
      printingOffice: content(office),
      printDate: content(date),
    }),
  ]);
}

test('copies, office and date: two rows, the copies ended by a full stop', () => {
  expect(colophonOf('市委依法治市办', '中共云岭县委办公室', '2026年2月10日')).toMatchInlineSnapshot(`
    [
      "colophon",
      "ccRecipients “抄送：市委依法治市办。”",
      "printing left@280 right@8565 “⇥中共云岭县委办公室⇥2026年2月10日印发”",
    ]
  `);
});

test('no copies: office and date alone', () => {
  expect(colophonOf('', '云岭县人民政府办公室', '2026年2月9日')).toMatchInlineSnapshot(`
    [
      "colophon",
      "printing left@280 right@8565 “⇥云岭县人民政府办公室⇥2026年2月9日印发”",
    ]
  `);
});

test('copies with their own full stop and no date', () => {
  expect(colophonOf('市委依法治市办，市司法局。', '云岭县人民政府办公室', '')).toMatchInlineSnapshot(`
    [
      "colophon",
      "ccRecipients “抄送：市委依法治市办，市司法局。”",
      "printing left@280 right@8565 “⇥云岭县人民政府办公室”",
    ]
  `);
});
