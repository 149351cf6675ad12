import { strFromU8, unzipSync } from 'fflate/browser';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string>>;

/** The parts of a zipped file, or undefined when it is no such file. */
export function unpack(bytes: Uint8Array): Parts | undefined {
  try {
    return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return undefined;
  }
}
