import { Zip } from '../../zip/zip.ts';

/** The parts of a file by name. */
export type Parts = Readonly<Record<string, string>>;

/** The parts of a zipped file, or undefined when it is no such file. */
export function unpack(bytes: Uint8Array): Parts | undefined {
  try {
    const zip = new Zip(bytes);
    return Object.fromEntries([...zip.entries.keys()].map((name) => [name, textOf(zip.read(name))]));
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
