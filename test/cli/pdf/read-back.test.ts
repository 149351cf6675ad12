import { describe, expect, test } from 'vitest';
import { lostText } from '../../../src/cli/pdf/lost-text.ts';
import { pdfText } from '../../../src/cli/pdf/pdf-text.ts';
import { littlePdf } from './little-pdf.ts';

test('the text of a PDF is what its pages show, in their order, without page numbers', () => {
  expect(pdfText(littlePdf(['审结178件，其中', '撤销12件𬭚。']))).toBe('审结178件，其中撤销12件𬭚。');
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
  ])('%j is whole in %j', (report, shown) => {
    expect(lostText(report, shown)).toBeUndefined();
  });

  test.each([
    ['审结178件，其中撤销12件。', '审结178件其中撤销12件。', '，'],
    ['审结178件。', '审结178件', '。'],
    ['甲\t12\n乙\t12', '甲12乙', '12'],
    ['审结178件。', '', '审结178件。'],
    ['审结178件。', '件。审结178', '件。'],
  ])('%j has lost something in %j', (report, shown, letters) => {
    expect(lostText(report, shown)?.letters).toBe(letters);
  });
});
