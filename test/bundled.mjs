import { mkdtemp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';

/** Bundles one file of the tests without a build of the whole, since node does not read TypeScript; in a folder below the package's, as src is. */
export async function bundled(file) {
  const folder = await mkdtemp(resolve('.prepare-'));
  const name = basename(file, '.ts');
  const deps = { neverBundle: ['playwright-core'] };
  const options = { platform: 'node', target: 'node20.19', format: 'esm', dts: false, logLevel: 'error', deps };
  await build({ ...options, entry: { [name]: file }, outDir: folder });
  return { folder, bundle: pathToFileURL(join(folder, `${name}.mjs`)).href };
}
