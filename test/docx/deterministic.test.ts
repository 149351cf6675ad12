import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { everySample } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Renders every edition of every sample with the built command in a time zone and gives the hashes of the files, by name. */
function hashesIn(zone: string): Record<string, string> {
  const out = join(folder, zone.replace('/', '-'));
  const facts = everySample.map((name) => `samples/${name}/facts.json`);
  execFileSync(process.execPath, ['dist/cli.cjs', 'render', ...facts, '--edition', 'all', '--out-dir', out], {
    env: { ...process.env, TZ: zone },
  });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.docx'));
  return Object.fromEntries(files.map((file) => [file, hashOf(readFileSync(join(out, file)))]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('the same facts give the same bytes in another time zone and at another time', async () => {
  const first = hashesIn('UTC');
  expect(Object.keys(first).length).toBeGreaterThanOrEqual(everySample.length);
  // A zip file counts time in steps of two seconds.
  await setTimeout(2100);
  expect(hashesIn('Asia/Shanghai')).toEqual(first);
});
