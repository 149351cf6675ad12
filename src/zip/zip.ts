import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';
import { ZipError } from './zip-error.ts';

/** How much of a zip is read at most. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of one file, and of all that are read, as they are when they are inflated. */
  readonly fileSize: number;
  readonly size: number;
}

const generous: ZipLimits = { files: 65_534, fileSize: 1 << 30, size: 1 << 30 };

/**
 * A zip, of which files are read when they are asked for: what nobody asks for is never inflated. Sizes are held against the
 * limits twice: as the zip says them, and as they are counted while it is inflated.
 */
export class Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #bytes: Uint8Array;
  readonly #limits: ZipLimits;
  #left: number;

  /** Throws a ZipError where the bytes are no whole zip. */
  constructor(bytes: Uint8Array, limits: ZipLimits = generous) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#left = limits.size;
    this.entries = new Map(zipEntries(bytes, limits.files).map((entry) => [entry.name, entry]));
  }

  /** The bytes of a file; undefined where the zip has none of that name. Throws a ZipError where they cannot be had whole. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted) throw new ZipError('encrypted');
    const most = Math.min(this.#limits.fileSize, this.#left);
    if (entry.size > most) throw new ZipError('large');
    const bytes = unpressed(entry, this.#pressed(entry), most);
    this.#left -= bytes.length;
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new ZipError('damaged');
    return bytes;
  }

  /** The pressed bytes of a file, behind its own header, whose extra field may be of another length than the directory's. */
  #pressed({ offset, pressedSize }: ZipEntry): Uint8Array {
    const bytes = this.#bytes;
    if (offset + 30 > bytes.length) throw new ZipError('damaged');
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
    if (view.getUint32(0, true) !== 0x04034b50) throw new ZipError('damaged');
    const from = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    if (from + pressedSize > bytes.length) throw new ZipError('damaged');
    return bytes.subarray(from, from + pressedSize);
  }
}

function unpressed({ compression }: ZipEntry, pressed: Uint8Array, most: number): Uint8Array {
  if (compression === 0) {
    if (pressed.length > most) throw new ZipError('large');
    return pressed;
  }
  if (compression !== 8) throw new ZipError('unknown-packing');
  const bytes = inflated(pressed, most);
  if (!bytes) throw new ZipError('large');
  return bytes;
}

function inflated(pressed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflate(pressed, most);
  } catch {
    throw new ZipError('damaged');
  }
}
