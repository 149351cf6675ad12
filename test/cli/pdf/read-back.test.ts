import { describe, expect, test } from 'vitest';
import { lostText } from '../../../src/cli/pdf/lost-text.ts';
import { pdfText } from '../../../src/cli/pdf/pdf-text.ts';
import { codes, littlePdf, marked, pdfOf } from './little-pdf.ts';

test('the text of a PDF is what its pages show, in their order, without page numbers', () => {
  expect(pdfText(littlePdf(['审结178件，其中', '撤销12件𬭚。']))?.text).toBe('审结178件，其中撤销12件𬭚。');
});

test('it names the fonts it is set in', () => {
  expect(pdfText(littlePdf(['甲']))?.fonts).toEqual(['NotoSerif']);
});

test('a glyph that two characters share means what the file says of it, once', () => {
  const shared = marked(`BT 10 9 Td/F1 16 Tf<${codes('⼀⼀')}>Tj ET`, '<</ActualText<FEFF4E00>>>');
  expect(pdfText(pdfOf(marked(`BT 0 9 Td/F1 16 Tf<${codes('第')}>Tj ET\n${shared}`)))?.text).toBe('第一');
});

test('characters that were drawn after the others, in another font, are read where they stand', () => {
  const line = `BT 80 9 Td/F1 16 Tf[<${codes('陈')}>-1000<${codes('明')}>]TJ ET\nBT 96 9 Td/F2 16 Tf<${codes('堃')}>Tj ET`;
  expect(pdfText(pdfOf(marked(line)))?.text).toBe('陈堃明');
});

test('what a font shows without saying what it means is no text of the report, and the rest is read', () => {
  const line = `BT /F1 16 Tf<${codes('甲')}>Tj/F3 16 Tf<41>Tj/F1 16 Tf<${codes('乙')}>Tj ET`;
  expect(pdfText(pdfOf(marked(line)))?.text).toBe('甲\ufffd乙');
});

test('objects that stand together in a stream are read as others are', () => {
  const content = marked(`BT /F1 16 Tf<${codes('审结178件，')}>Tj ET`);
  expect(pdfText(pdfOf(content, { isPacked: true }))?.text).toBe('审结178件，');
});

test.each([
  Buffer.from('%PDF of report.docx\n'),
  Buffer.from(''),
  Buffer.alloc(100, 0xff),
])('another kind of file has no text that can be read', (file) => {
  expect(pdfText(file)).toBeUndefined();
});

describe('a report', () => {
  test.each([
    ['审结178件，其中撤销12件。', '审结178件，其中撤销12件。'],
    ['　　（一）审结178件。\n\n抄送：甲。', '（一）审结178件。抄送：甲。'],
    ['甲\t12\n乙\t12', '甲12—乙12'],
    ['审结\u200b178\u00ad件。', '审结178件。'],
  ])('%j is whole in %j', (report, shown) => {
    expect(lostText(report, shown)).toBeUndefined();
  });

  test.each([
    ['审结178件，其中撤销12件。', '审结178件其中撤销12件。', '，'],
    ['审结178件。', '审结178件', '。'],
    ['甲\t12\n乙\t12', '甲12乙', '12'],
    ['审结178件。', '', '审结178件。'],
    ['审结178件。', '件。审结178', '件。'],
    ['姓👨名。', '姓👩名。', '👨名。'],
  ])('%j has lost something in %j', (report, shown, letters) => {
    expect(lostText(report, shown)?.letters).toBe(letters);
  });
});
