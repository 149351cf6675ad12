import { mkdir, rm, writeFile } from 'node:fs/promises';
import { countyFacts } from '../county-facts.mjs';
import { launch } from '../launch.mjs';
import { median, ratio } from '../samples.mjs';
import { atLeast, tableOf } from '../tables.mjs';

const command = 'dist/cli.mjs';
const digits = '甲乙丙丁戊己庚辛壬癸';

/** Many facts files by one command, with one worker and with two. */
export async function measureBatch({ folder, batch: { rounds, files } }) {
  const { out: help } = await launch([command, 'render', '--help']);
  if (!help.includes('--workers')) return undefined;
  await mkdir(`${folder}/batch`);
  for (let index = 0; index < files; index++) await writeFile(`${folder}/batch/${index}.json`, factsOf(index));
  const samples = { one: [], two: [] };
  for (let round = 0; round < rounds; round++)
    for (const [workers, times] of Object.entries(samples)) {
      await rm(`${folder}/out`, { recursive: true, force: true });
      const order = ['--out-dir', `${folder}/out`, '--workers', workers === 'one' ? '1' : '2'];
      times.push((await launch([command, 'render', `${folder}/batch/*.json`, ...order])).ms);
    }
  return samples;
}

/** A county of its own for each file, since files are named after it. */
function factsOf(index) {
  const county = `云岭${[...String(index).padStart(4, '0')].map((digit) => digits[digit]).join('')}县`;
  return JSON.stringify(countyFacts('medium', index + 1)).replaceAll('云岭县', county);
}

/** One row for each number of workers. */
export function tellBatch(samples, { batch: { files } }) {
  if (!samples) return 'Not measured: `fazhi render` has no `--workers` yet.';
  const { one, two } = samples;
  const faster = ratio(one, two);
  const row = (workers, times) => ({
    workers,
    seconds: median(times) / 1000,
    'files a second': files / (median(times) / 1000),
  });
  return tableOf([
    { ...row('1', one), 'times as fast': 1 },
    { ...row('2', two), 'times as fast': faster, ...atLeast(1.6, faster) },
  ]);
}
