import { shorten } from '../../domain/text/shorten.ts';
import { UsageError } from '../../errors.ts';
import { convert } from '../office.ts';
import { type LostText, lostText } from './lost-text.ts';
import { pdfText } from './pdf-text.ts';

/**
 * What is asked of the PDF: tagged, for readers that cannot see; PDF/A-2, for archives; and with the page left empty before the
 * colophon's, a side of paper too: without it the colophon would be printed on an odd one.
 */
const wanted = `pdf:writer_pdf_Export:${JSON.stringify({
  IsSkipEmptyPages: { type: 'boolean', value: 'false' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  SelectPdfVersion: { type: 'long', value: '2' },
})}`;

/** A PDF, and the names of the fonts that it is set in. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly fonts: readonly string[];
}

/**
 * Lays a .docx out with LibreOffice and returns the PDF, which shows every letter of `text`, the report as plain text. Throws a
 * UsageError where LibreOffice is absent, does not do it, or leaves something out.
 */
export async function toPdf(docx: Uint8Array, text: string): Promise<Pdf> {
  const pdf = inChinese(await laidOut(docx));
  const shown = pdfText(pdf);
  if (shown === undefined)
    throw new UsageError('读不出转好的 PDF 里的文字，没法和报告核对，没有生成；请在 WPS 里另存为 PDF');
  const lost = lostText(text, shown.text);
  if (lost) throw new UsageError(`LibreOffice 转成的 PDF ${toldOf(lost)}，没有生成；请在 WPS 里另存为 PDF`);
  return { bytes: pdf, fonts: shown.fonts };
}

function toldOf({ piece, letters }: LostText): string {
  return `漏了“${shorten(letters, 20)}”（在“${shorten(piece, 40)}”里）`;
}

/** A PDF says that it is in the language of the Latin text, which a .docx gives as English so that no number is broken. */
function inChinese(pdf: Uint8Array): Uint8Array {
  const source = Buffer.from(pdf);
  const at = source.lastIndexOf('/Lang(en-US)');
  if (at >= 0) source.write('/Lang(zh-CN)', at, 'latin1');
  return source;
}

function laidOut(docx: Uint8Array): Promise<Uint8Array> {
  return convert({
    bytes: docx,
    from: 'docx',
    to: 'pdf',
    format: wanted,
    seconds: 600,
    absent:
      '转 PDF 要用 LibreOffice：请安装 LibreOffice（7.4 以上），或者用环境变量 FAZHI_SOFFICE 写明 soffice 在哪里；也可以先生成 docx，在 WPS 里另存为 PDF',
    failed: 'LibreOffice 没有转成 PDF',
  });
}
