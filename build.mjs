import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';
import { licences } from './build/licences.mjs';
import { selfContained } from './build/self-contained.mjs';

const common = { format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warn' };

/** jsonc-parser's other form asks for its files at run time, where no bundle has them. */
const inputOptions = { resolve: { mainFields: ['module', 'main'] } };

/** What is not there need not be read at every start. Names stay, so that a report of a fault can be read. */
const withoutSpace = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/**
 * Bundles the command line and the library into dist/, with every package that they need, the licences of those, and what can
 * be prepared beforehand; templates and schemas are read from their folders.
 */
await build({
  ...common,
  entry: { cli: 'src/cli/main.ts', 'render-worker': 'src/cli/batch/worker.ts', index: 'src/index.ts' },
  inputOptions,
  shims: true,
  dts: false,
  deps: { alwaysBundle: /./, onlyBundle: false },
  minify: withoutSpace,
  plugins: [inPlaceOf(await prepared()), licences(), selfContained()],
});
await build({ ...common, entry: { index: 'src/index.ts' }, clean: false, dts: { emitDtsOnly: true } });

/** Runs build/prepare.ts, bundled first, since node does not read TypeScript; one folder below the package's, as src is. */
async function prepared() {
  const folder = await mkdtemp(resolve('.prepare-'));
  try {
    await build({ ...common, entry: { prepare: 'build/prepare.ts' }, outDir: folder, dts: false, logLevel: 'error' });
    const { prepare } = await import(pathToFileURL(join(folder, 'prepare.mjs')).href);
    return await prepare();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Puts code in the place of source files. */
function inPlaceOf(codes) {
  const byPath = new Map(Object.entries(codes).map(([path, code]) => [resolve(path), code]));
  return {
    name: 'in-place-of',
    load: (id) => (byPath.has(id) ? { code: byPath.get(id), moduleType: 'js' } : null),
  };
}
