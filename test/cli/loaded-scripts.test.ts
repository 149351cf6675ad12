import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './fake-io.ts';

/** The files of `dist` that a call of the built command loads, without what the build appends to their names. */
function loadedBy(...argv: string[]): string[] {
  const folder = temporaryFolder();
  execFileSync(process.execPath, ['dist/cli.cjs', ...argv], { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  const [file = ''] = readdirSync(folder);
  const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: readonly { url: string }[] };
  const scripts = result
    .map(({ url }) => url)
    .filter((url) => /[/\\]dist[/\\]/.test(url) && !url.includes('node_modules'));
  return scripts.map((url) => basename(url, '.cjs').replace(/-.*/, '')).sort();
}

const out = join(tmpdir(), `fazhi-loaded-${process.pid}`);
afterAll(() => rmSync(out, { recursive: true, force: true }));

test.each([
  [['--help'], []],
  [['render', '--help'], []],
  [['check', 'samples/yunling-justice-2025/facts.json'], ['road']],
  [['render', 'samples/yunling-justice-2025/facts.json', '--out-dir', out], ['road']],
])('%j loads, beside the start, %j alone: each file more costs every call', (argv, others) => {
  const start = new Set(['cli', 'main', 'start', 'rolldown']);
  expect(loadedBy(...argv).filter((name) => !start.has(name))).toEqual(others);
});
