import { Zip } from '../../zip/zip.ts';
import { digestOf, digestProperty, sha256Of } from './digest.ts';

/**
 * Whether a file is as this tool wrote it: its digest fits its parts. False for a file someone edited since, or that some
 * other program wrote.
 */
export function writtenByUs(bytes: Uint8Array): boolean {
  const { 'docProps/custom.xml': custom, ...parts } = unpack(bytes) ?? {};
  const digest = new RegExp(`name="${digestProperty}"><vt:lpwstr>([0-9a-f]+)<`).exec(custom ?? '')?.[1];
  if (digest === undefined) return false;
  return digest === digestOf(Object.entries(parts).map(([name, content]) => ({ name, sha256: sha256Of(content) })));
}

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
