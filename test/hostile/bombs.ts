import { constants, crc32, deflateRawSync } from 'node:zlib';

const mebibyte = 1_048_576;

/** What some megabytes of blanks are pressed to, again and again: a few megabytes that become as many gigabytes as one likes. */
export function pressedBomb(gigabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(16 * mebibyte, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Uint8Array.from([3, 0]);
  return Buffer.concat([...Array<Uint8Array>(gigabytes * 64).fill(block), end]);
}

/** A file in a zip as it stands there, whatever it says of itself. */
export interface ToldFile {
  readonly name: string;
  readonly compression: number;
  readonly pressed: Uint8Array;
  /** What the directory says of its size; that of the truth where it is left out. */
  readonly size: number;
  readonly crc?: number;
  /** Where the directory says that it begins; at its place where it is left out. */
  readonly offset?: number;
  readonly flags?: number;
}

/** A zip of files that need not be what it says. */
export function toldZip(files: readonly ToldFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const { name, compression, pressed, size, crc = 0, flags = 0 } = file;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(compression, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(pressed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(file.offset ?? offset, 10);
    pieces.push(Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), pressed);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + pressed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, entries, end]);
}

/** A file that is as it says, pressed not at all. */
export function plainFile(name: string, content: Uint8Array): ToldFile {
  return { name, compression: 0, pressed: content, size: content.length, crc: crc32(content) };
}
