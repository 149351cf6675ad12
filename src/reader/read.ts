import { Package } from './docx/package.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { largestFile, largestText, mostElements } from './limits.ts';
import type { ReadDocument } from './read-document.ts';
import { type FileKind, recognise } from './recognise.ts';
import { refusal } from './refusal.ts';
import { decodeForeign } from './text/decode.ts';
import { isMarkdown, readMarkdown } from './text/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** Files that are no document to us until an office program has made one of them: its own name for them, by ours. */
export const convertible = {
  rtf: 'RTF',
  'word-97': 'Word 97—2003 或者 WPS 文件',
  'word-2003-xml': 'Word 2003 XML 文件',
  odt: 'ODT',
} as const;

export type Convertible = keyof typeof convertible;

/** A document, or a file of a kind that an office program must convert first. */
export type Foreign = ReadDocument | { readonly convert: Convertible };

/** Reads a foreign file, told by its content alone. Throws a UsageError, one Chinese sentence, for a file that cannot be read. */
export function readForeign(bytes: Uint8Array): Foreign {
  if (bytes.length > largestFile) throw refusal('tooLarge');
  const kind = recognise(bytes);
  if (isConvertible(kind)) return { convert: kind };
  if (kind === 'zip') return readZipped(bytes);
  if (bytes.length > largestText && (kind === 'html' || kind === 'text')) throw refusal('large');
  if (kind === 'html') return readHtml(bytes);
  if (kind === 'text') return readLines(decodeForeign(bytes));
  throw refusal(kind);
}

function isConvertible(kind: FileKind): kind is Extract<FileKind, Convertible> {
  return Object.hasOwn(convertible, kind);
}

function readZipped(bytes: Uint8Array): Foreign {
  const file = new Package(bytes);
  if (file.has('OFD.xml')) throw refusal('ofd');
  const type = file.has('mimetype') ? new TextDecoder().decode(file.bytes('mimetype')) : '';
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return { convert: 'odt' };
  if (type.includes('spreadsheet')) throw refusal('excel');
  return readDocx(file);
}

function readLines(text: string): ReadDocument {
  if (text.trim() === '') throw refusal('empty');
  if (/^\s*[{[]\s*["\]}]/.test(text)) throw refusal('json');
  if (text.split('\n', mostElements + 1).length > mostElements) throw refusal('crowded');
  return isMarkdown(text) ? readMarkdown(text) : readText(text);
}
