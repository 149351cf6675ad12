import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fazhi } from './fake-io.ts';

/** What is sent or published; a review copy has pages of its own behind the paper. */
test.each([
  ['yunling-key-points-2026', 'issued'],
  ['yunling-key-points-2026', 'public'],
  ['yunling-experience-2025', 'submitted'],
  ['yunling-experience-2025', 'public'],
  ['yunling-justice-2025', 'local'],
])('nothing is found in the Word file of %s, %s, as if another program had made it', async (sample, edition) => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-own-'));
  await fazhi('render', `samples/${sample}/facts.json`, '--edition', edition, '--out-dir', folder);
  const [file = ''] = readdirSync(folder);
  const { code, out } = await fazhi('check', join(folder, file), '--format', 'json', '--today', '2026-03-14');
  const grave = JSON.parse(out)[0].diagnostics.filter(({ severity }: { severity: string }) => severity !== 'notice');
  expect([code, grave]).toEqual([0, []]);
});
