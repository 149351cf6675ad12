import { crc32 } from './crc32.ts';
import { press } from './press.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';
import { ZipError } from './zip-error.ts';

/** A file as it goes into a zip: its name in bytes, and its content pressed or not. */
interface Packed {
  readonly name: Uint8Array;
  readonly isUtf8: boolean;
  readonly compression: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly pressed: Uint8Array;
}

const most = 65_534;
/** 1 January 1980, the first day that a zip can tell: what is new has no other time, so that it is the same on every day. */
const firstDay = 0x21 << 16;

/**
 * A zip with some files of other content, or more files, in the order of the names given; all others keep their bytes as they are
 * pressed, their place and their time. Throws a ZipError where the zip is damaged.
 */
export function withFiles(zip: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = zipEntries(zip, most);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const kept = entries.map((entry) => {
    const content = changed.get(entry.name);
    return content === undefined ? keptFile(zip, view, entry) : newFile(entry.name, content);
  });
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changed].filter(([name]) => !known.has(name)).map(([name, content]) => newFile(name, content));
  return packed([...kept, ...added]);
}

function newFile(name: string, content: Uint8Array): Packed {
  return {
    name: new TextEncoder().encode(name),
    isUtf8: true,
    compression: 8,
    time: firstDay,
    crc: crc32(content),
    size: content.length,
    pressed: press(content),
  };
}

function keptFile(zip: Uint8Array, view: DataView, { compression, crc, size, pressedSize, offset }: ZipEntry): Packed {
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== 0x04034b50) throw new ZipError('damaged');
  const nameLength = view.getUint16(offset + 26, true);
  const from = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (from + pressedSize > zip.length) throw new ZipError('damaged');
  return {
    name: zip.subarray(offset + 30, offset + 30 + nameLength),
    isUtf8: (view.getUint16(offset + 6, true) & 0x800) !== 0,
    compression,
    time: view.getUint32(offset + 10, true),
    crc,
    size,
    pressed: zip.subarray(from, from + pressedSize),
  };
}

function packed(files: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const header = headerOf(file, 0x04034b50, 30);
    pieces.push(header, file.name, file.pressed);
    directory.push(entryOf(file, offset), file.name);
    offset += header.length + file.name.length + file.pressed.length;
  }
  const size = sizeOf(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

/** What stands before a file. */
function headerOf(file: Packed, signature: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  describe(view, 4, file);
  return new Uint8Array(view.buffer);
}

/** What the directory says of a file: made by version 2.0 on no system in particular, and where it begins. */
function entryOf(file: Packed, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  describe(view, 6, file);
  view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

/** Version, flags, compression, time, check sum, sizes, length of the name. */
function describe(view: DataView, at: number, { name, isUtf8, compression, time, crc, size, pressed }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, isUtf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, compression, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, pressed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((size, piece) => size + piece.length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
