import { expect, test } from 'vitest';
import { lean } from '../../../src/docx/zip/lean.ts';

const root = (names: string) => `<w:document ${names}>`;
const wordOnly = 'xmlns:w="urn:w"';

test.each([
  [
    'names that nothing uses',
    root(`xmlns:wpc="urn:c" ${wordOnly} xmlns:r="urn:r"`),
    '<w:p r:id="1"/>',
    root(`${wordOnly} xmlns:r="urn:r"`),
  ],
  [
    'the list of names that an old reader may ignore',
    root(`${wordOnly} mc:Ignorable="w14 w15"`),
    '<w:p/>',
    root(wordOnly),
  ],
])('drops %s', (_name, given, body, left) => {
  expect(lean(`${given}${body}</w:document>`)).toBe(`${left}${body}</w:document>`);
});

test.each(['一', '一 二', '&lt;'])('says nothing of spaces for “%s”', (text) => {
  expect(lean(`<w:t xml:space="preserve">${text}</w:t>`)).toBe(`<w:t>${text}</w:t>`);
});

test.each([' 一', '一 ', ' ', ''])('leaves the spaces of “%s”', (text) => {
  const xml = `<w:t xml:space="preserve">${text}</w:t>`;
  expect(lean(xml)).toBe(xml);
});
