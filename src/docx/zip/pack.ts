import type { ReadyPart } from './ready-part.ts';

const first = '[Content_Types].xml';
/** The version of the zip format that this takes: 2.0. */
const version = 20;
/** Made by a program of that version, on no system in particular. */
const madeBy = Buffer.from([version, 0]);
/** 1 January 1980, the first day that a zip can tell; its first moment is 0. */
const firstDay = (1 << 5) | 1;

/**
 * Zips parts the same way always: content types first, as readers expect, then by name, at one fixed time. The parts come
 * ready, so that only the headers of a zip are left to write; a package for zips would first reckon its tables for pressing,
 * which takes a fifteenth of a single report's time.
 */
export function pack(parts: readonly ReadyPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts.toSorted(inOrder)) {
    const name = Buffer.from(part.name);
    const fields = fieldsOf(part, name.length);
    files.push(signature('PK\u0003\u0004'), fields, name, part.bytes);
    entries.push(signature('PK\u0001\u0002'), madeBy, fields, placeOf(offset), name);
    offset += 4 + fields.length + name.length + part.bytes.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...files, directory, endOf(parts.length, directory.length, offset)]);
}

/** What stands before a part and in the directory alike: version, flags, compression, time, day, crc, sizes, lengths of name and extra. */
function fieldsOf({ compression, crc, bytes, size }: ReadyPart, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(compression, 4);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

/** The rest of an entry: no comment, the first disk, no attributes, where the part begins. */
function placeOf(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  signature('PK\u0005\u0006').copy(end);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function signature(letters: string): Buffer {
  return Buffer.from(letters, 'latin1');
}

function inOrder({ name: one }: ReadyPart, { name: other }: ReadyPart): number {
  return Number(other === first) - Number(one === first) || (one < other ? -1 : 1);
}
