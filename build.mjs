import { build } from 'tsdown';

/** Bundles the command line and the library into dist/; packages stay outside, templates and schemas are read from their folders. */
await build({
  entry: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  logLevel: 'warn',
});
