import { digestOf, digestProperty, sha256Of } from './digest.ts';
import { unpack } from './unpack.ts';

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
