import { createHash } from 'node:crypto';

/** The name of the custom property that holds the digest of the parts. */
export const digestProperty = 'fazhi-report-digest';

/** SHA-256 over the name and the SHA-256 of every part, in the order of the names. */
export function digestOf(parts: readonly { readonly name: string; readonly sha256: string }[]): string {
  const lines = parts.map(({ name, sha256 }) => `${name}\0${sha256}\n`);
  return sha256Of(lines.sort().join(''));
}

/** The SHA-256 of a part's content, in hexadecimal digits. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
