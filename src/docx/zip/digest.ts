import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name of the custom property that holds the digest of the parts. */
export const digestProperty = 'fazhi-report-digest';

/** SHA-256 over the name and the SHA-256 of every part, in the order of the names. */
export function digestOf(parts: readonly { readonly name: string; readonly sha256: string }[]): string {
  const lines = parts.map(({ name, sha256 }) => `${name}\0${sha256}\n`);
  return sha256Of(lines.sort().join(''));
}

/** The SHA-256 of a part's content, in hexadecimal digits; node's own is not there in a browser. */
export function sha256Of(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
