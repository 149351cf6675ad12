import { refusal } from '../refusal.ts';

/**
 * The text of a file in the encodings that Chinese offices have: UTF-8 and UTF-16 with their marks, UTF-8 without, and what
 * Windows wrote before, GBK. `named` is what the file itself says. Throws a UsageError where it is none of them.
 */
export function decodeForeign(bytes: Uint8Array, named?: string): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return lines(decoded(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff) return lines(decoded(bytes, 'utf-16be'));
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const isChinese = named !== undefined && /^(?:gb|x-gb|hz)/i.test(named);
  const encodings = hasMark ? ['utf-8'] : isChinese ? ['gb18030', 'utf-8'] : ['utf-8', 'gb18030'];
  const text = encodings.map((encoding) => decoded(bytes, encoding)).find((one) => one !== undefined);
  return lines(text ?? mended(bytes, encodings[0] ?? 'utf-8'));
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A page that was cut off in the midst of a letter, or put together of two, is still read; where much is strange it is not. */
function mended(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  return lost * 200 <= text.length ? text : undefined;
}

function lines(text: string | undefined): string {
  if (text === undefined) throw refusal('unreadableText');
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '');
}
