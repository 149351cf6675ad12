import { htmlBlocks } from '../../../reader/html/html-blocks.ts';
import { parseHtml } from '../../../reader/html/parse-html.ts';
import { plainDocument, plainParagraph } from '../../../reader/plain-paragraph.ts';
import type { ReadDocument } from '../../../reader/read-document.ts';

/** What Word marks as deleted, or writes beside the text. */
const notTaken =
  'del, s.msoDel, .msoDel, [style*="mso-element:comment"], .MsoCommentReference, script, style, meta, link, title';

/** Reads what was copied: the markup of Word, WPS or a web page, where there is one, else its lines. Undefined where there is no text. */
export function readClipboard(clipboard: DataTransfer): ReadDocument | undefined {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  const blocks = html === '' ? [] : htmlBlocks(parseHtml(cleaned(html)));
  if (blocks.length > 0 && !isFromSheet(html)) return plainDocument('html', blocks);
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.length > 0
    ? plainDocument(
        'txt',
        lines.map((line) => plainParagraph(line)),
      )
    : undefined;
}

/** Excel and WPS 表格 say so themselves; their plain text has the rows. */
function isFromSheet(html: string): boolean {
  return /ProgId content="?(?:Excel|ET)\.Sheet|urn:schemas-microsoft-com:office:excel/i.test(html);
}

function cleaned(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(notTaken)) element.remove();
  return page.body.innerHTML;
}
