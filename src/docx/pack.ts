import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string>>;

const first = '[Content_Types].xml';

/**
 * Zips parts the same way always: content types first, as readers expect, then by name; one fixed time. fflate writes
 * local time, so the fixed one is made in local time too.
 */
export function pack(parts: Parts): Uint8Array {
  const names = [
    first,
    ...Object.keys(parts)
      .filter((name) => name !== first)
      .sort(),
  ];
  const files = Object.fromEntries(names.map((name) => [name, strToU8(parts[name] ?? '')]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The parts of a zipped file, or undefined when it is no such file. */
export function unpack(bytes: Uint8Array): Parts | undefined {
  try {
    return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return undefined;
  }
}
