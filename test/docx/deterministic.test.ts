import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-same-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Renders the sample with the built command in a time zone and gives the hash of the file. */
function hashIn(zone: string): string {
  const out = join(folder, zone.replace('/', '-'));
  const facts = 'samples/yunling-justice-2025/facts.json';
  execFileSync(process.execPath, ['dist/cli.cjs', 'render', facts, '--out-dir', out], {
    env: { ...process.env, TZ: zone },
  });
  const [file = ''] = readdirSync(out);
  return createHash('sha256')
    .update(readFileSync(join(out, file)))
    .digest('hex');
}

test('the same facts give the same bytes in another time zone and at another time', async () => {
  const first = hashIn('UTC');
  // A zip file counts time in steps of two seconds.
  await setTimeout(2100);
  expect(hashIn('Asia/Shanghai')).toBe(first);
});
