import { readFileSync } from 'node:fs';
import { packageFolder } from '../package-folder.ts';

/** The version of this tool. */
export function version(): string {
  return JSON.parse(readFileSync(new URL('package.json', packageFolder('.')), 'utf8')).version;
}
