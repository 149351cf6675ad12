import { strFromU8, unzipSync, Zip } from 'fflate/browser';
import type { ReadyPart } from './ready-part.ts';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string>>;

const first = '[Content_Types].xml';
/** The first time that a zip can tell. */
const mtime = new Date(1980, 0, 1);

/**
 * Zips parts the same way always: content types first, as readers expect, then by name; one fixed time, in local time
 * since fflate writes that.
 */
export function pack(parts: readonly ReadyPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, size, crc, compression, bytes } of parts.toSorted(inOrder)) {
    const file = { filename: name, size, crc, compression, mtime, ondata: zip.ondata };
    zip.add(file);
    file.ondata(null, bytes, true);
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

function inOrder({ name: one }: ReadyPart, { name: other }: ReadyPart): number {
  return Number(other === first) - Number(one === first) || (one < other ? -1 : 1);
}
