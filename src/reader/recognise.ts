import type { Refusal } from './refusal.ts';

/** What a file is, told by its content. */
export type FileKind =
  | 'zip'
  | 'rtf'
  | 'word-97'
  | 'word-2003-xml'
  | 'html'
  | 'text'
  | Extract<Refusal, 'empty' | 'encrypted' | 'excel' | 'slides' | 'pdf' | 'picture' | 'archive' | 'program' | 'mht'>;

/** How files begin, in Latin letters. */
const beginnings: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['{\\rtf', 'rtf'],
  ['%PDF', 'pdf'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
];

/** Streams of the files that Office wrote before 2007, and what each makes of its file. */
const streams: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['EncryptionInfo', 'encrypted'],
  ['WordDocument', 'word-97'],
  ['PowerPoint Document', 'slides'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
];

/** What a file is by its content; its name counts for nothing. */
export function recognise(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin(bytes, 0, 2048);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return ofStreams(bytes);
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'picture';
  const known = beginnings.find(([letters]) => start.startsWith(letters))?.[1];
  if (known && !(known === 'picture' && start.startsWith('BM') && !isBitmap(bytes))) return known;
  if (/%PDF-/.test(start.slice(0, 1024))) return 'pdf';
  return ofText(bytes, start);
}

/** BM are two letters, too: a picture says how long it is. */
function isBitmap(bytes: Uint8Array): boolean {
  return bytes.length > 26 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(6, true) === 0;
}

/** Names of streams are in UTF-16, each in an entry of 128 bytes at a multiple of that. */
function ofStreams(bytes: Uint8Array): FileKind {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (length > 2 && length <= 64 && bytes[at + 1] === 0) names.add(wide(bytes, at, length - 2));
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? 'program';
}

function ofText(bytes: Uint8Array, start: string): FileKind {
  const letters = start.replaceAll('\0', '');
  if (/^(?:MIME-Version:|From: <)/.test(letters)) return 'mht';
  if (/<\?mso-application progid="Word|<w:wordDocument|<pkg:package/.test(letters)) return 'word-2003-xml';
  if (/<(?:!doctype html|html|head|body|meta|div|table)[\s>]/i.test(letters)) return 'html';
  return isText(bytes) ? 'text' : 'program';
}

/** Bytes that no text has: control characters but those of lines, tabs and pages. UTF-16 says so by its first two. */
function isText(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const some = bytes.subarray(0, 65_536);
  const strange = some.reduce(
    (count, byte) => (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26 ? count + 1 : count),
    0,
  );
  return strange * 100 <= some.length;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function wide(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  for (let unit = at; unit < at + length; unit += 2)
    text += String.fromCharCode((bytes[unit] ?? 0) + 256 * (bytes[unit + 1] ?? 0));
  return text;
}
