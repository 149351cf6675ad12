import { createHash } from 'node:crypto';

/** SHA-256 over every part's name and content, in the order of the names. */
export function digestOf(parts: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(parts).sort()) hash.update(`${name}\0${parts[name]}\0`);
  return hash.digest('hex');
}
