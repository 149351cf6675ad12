import { ZipError } from './zip-error.ts';

/** A file in a zip, as the directory at the zip's end tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** By the zip format's own numbers: 0 as it is, 8 deflated. */
  readonly compression: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** How many bytes it takes in the zip, and how many it says that it becomes. */
  readonly pressedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** A directory's end is 22 bytes, and behind it a remark of at most 65,535. */
const endSize = 22;
const longestRemark = 65_535;
const entrySize = 46;

/** The files of a zip. Throws a ZipError where its directory is not to be found, is damaged or names more than `most` files. */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new ZipError('large');
  if (count > most) throw new ZipError('many');
  return Array.from({ length: count }, () => {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) throw new ZipError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(view, bytes, at, nameLength);
    at += entrySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** Where the directory's end begins: the last place that has its signature, as every reader looks for it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestRemark);
  for (let at = view.byteLength - endSize; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new ZipError('damaged');
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const from = at + entrySize;
  return {
    name: nameOf(bytes.subarray(from, from + nameLength), (flags & 0x800) !== 0),
    compression: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    pressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** A name that does not say that it is UTF-8 is GBK in a zip that Chinese Windows made, and plain Latin letters in most. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
