import { readFileSync } from 'node:fs';
import { packageFolder } from '../../package-folder.ts';

/** The page as it is delivered, allowed to ask the program that serves it, and nobody else. */
export function servedPage(): string {
  const page = readFileSync(new URL('workbench.html', packageFolder('dist')), 'utf8');
  return page.replace(`default-src 'none';`, `default-src 'none'; connect-src 'self';`);
}
