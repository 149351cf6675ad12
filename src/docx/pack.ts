import { crc32 } from 'node:zlib';
import { deflateSync, strFromU8, strToU8, unzipSync, Zip } from 'fflate';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string>>;

/** A part made ready for the zip. */
interface DeflatedPart {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array<ArrayBuffer>;
}

const first = '[Content_Types].xml';
const none: Parts = {};
const kept = new WeakMap<Parts, readonly DeflatedPart[]>();

/**
 * Zips parts the same way always: content types first, as readers expect, then by name; one fixed time, in local time
 * since fflate writes that. It is fflate that deflates: node's own zlib may differ from machine to machine. Parts that are
 * the same in every report are deflated once and kept.
 */
export function pack(own: Parts, same: Parts = none): Uint8Array {
  const parts = [...Object.entries(own).map(deflate), ...keptParts(same)];
  parts.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, size, crc, deflated } of parts) {
    const file = { filename: name, size, crc, compression: 8, mtime: new Date(1980, 0, 1), ondata: zip.ondata };
    zip.add(file);
    file.ondata(null, deflated, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** The parts of a zipped file, or undefined when it is no such file. */
export function unpack(bytes: Uint8Array): Parts | undefined {
  try {
    return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return undefined;
  }
}

function keptParts(parts: Parts): readonly DeflatedPart[] {
  const known = kept.get(parts);
  if (known) return known;
  const deflated = Object.entries(parts).map(deflate);
  kept.set(parts, deflated);
  return deflated;
}

function deflate([name, content]: [string, string]): DeflatedPart {
  const bytes = strToU8(content);
  return {
    name,
    size: bytes.length,
    crc: crc32(bytes),
    deflated: deflateSync(bytes, { level: 6 }) as Uint8Array<ArrayBuffer>,
  };
}

function rank(name: string): number {
  return name === first ? 0 : 1;
}
