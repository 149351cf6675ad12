import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';
import { asciiOnly } from './build/ascii-only.mjs';
import { licences } from './build/licences.mjs';
import { buildPage } from './build/page.mjs';
import { selfContained } from './build/self-contained.mjs';
import { shortClasses } from './build/short-classes.mjs';

const common = { platform: 'node', target: 'node20.19', logLevel: 'warn', dts: false };

/**
 * jsonc-parser's other form asks for its files at run time, where no bundle has them; and what it makes ready for formatting,
 * 1,200 strings at every start, nobody here asks for.
 */
const inputOptions = {
  resolve: { mainFields: ['module', 'main'] },
  treeshake: { moduleSideEffects: [{ test: /node_modules.jsonc-parser/, sideEffects: false }] },
};

/** What is not there need not be read at every start. Names stay, so that a report of a fault can be read. */
const withoutSpace = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/** The command line is loaded file by file each time it is called: as few files as can be, and by require, which asks for less. */
const fewFiles = {
  codeSplitting: {
    groups: [
      {
        name: 'start',
        test: /src.(cli.(run|out-of|our-fault|on-interrupt)|disk.(file-problem|disk-error|write-all))\.ts$/,
        priority: 3,
      },
      { name: 'road', test: /src.cli.commands.(render|check)\.ts$/, priority: 2 },
      { name: 'session', test: /src.interview.fill-in-terminal\.ts$/, priority: 1 },
    ],
  },
};

const { preparations, pagePreparations } = await prepared();
const bundle = {
  ...common,
  inputOptions,
  shims: true,
  deps: { alwaysBundle: /./, onlyBundle: false },
  minify: withoutSpace,
};
const plugins = [inPlaceOf(preparations), shortClasses(), selfContained()];

/**
 * Bundles the command line and the library into dist/, with every package that they need, the licences of those, and what can
 * be prepared beforehand; templates and schemas are read from their folders.
 */
const command = {
  ...bundle,
  format: 'cjs',
  outExtensions: () => ({ js: '.cjs' }),
  // A command is no library: that those should be ESM need not be said.
  checks: { legacyCjs: false },
};
await build({
  ...command,
  entry: { cli: 'src/cli/start.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
  outputOptions: fewFiles,
  plugins: [...plugins, asciiOnly('road', 'session'), licences()],
});
const library = { entry: { index: 'src/index.ts' }, format: 'esm', clean: false };
await build({ ...bundle, ...library, plugins });
await build({ ...common, ...library, dts: { emitDtsOnly: true } });
await buildPage({ inputOptions, inPlaceOf, preparations: { ...preparations, ...pagePreparations } });

/** Runs build/prepare.ts, bundled first, since node does not read TypeScript; one folder below the package's, as src is. */
async function prepared() {
  const folder = await mkdtemp(resolve('.prepare-'));
  try {
    await build({
      ...common,
      entry: { prepare: 'build/prepare.ts' },
      format: 'esm',
      outDir: folder,
      logLevel: 'error',
    });
    const { prepare, prepareForPage } = await import(pathToFileURL(join(folder, 'prepare.mjs')).href);
    return { preparations: await prepare(), pagePreparations: prepareForPage() };
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
