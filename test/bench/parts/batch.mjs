import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countyFacts } from '../county-facts.mjs';
import { launch } from '../launch.mjs';
import { median, ratio } from '../samples.mjs';
import { atLeast, tableOf } from '../tables.mjs';

const command = 'dist/cli.cjs';
const peak = fileURLToPath(new URL('../tell-peak.mjs', import.meta.url));
const digits = '甲乙丙丁戊己庚辛壬癸';

/** Facts files by one command: a tenth of them, all, and all with two workers. */
export async function measureBatch({ folder, batch: { rounds, files } }) {
  const { out: help } = await launch([command, 'render', '--help']);
  if (!help.includes('--workers')) return undefined;
  await mkdir(`${folder}/batch`);
  for (let index = 0; index < files; index++)
    await writeFile(`${folder}/batch/${index % 10}-${index}.json`, factsOf(index));
  const samples = { tenth: [], one: [], two: [] };
  for (let round = 0; round < rounds; round++) {
    samples.tenth.push(await renderFiles(folder, '0-*.json', 1));
    samples.one.push(await renderFiles(folder, '*.json', 1));
    samples.two.push(await renderFiles(folder, '*.json', 2));
  }
  return samples;
}

async function renderFiles(folder, chosen, workers) {
  await rm(`${folder}/out`, { recursive: true, force: true });
  const order = ['render', `${folder}/batch/${chosen}`, '--out-dir', `${folder}/out`, '--workers', String(workers)];
  const { ms, err } = await launch(['--import', peak, command, ...order]);
  return { ms, peak: Number([...err.matchAll(/peak ([\d.]+)/g)].at(-1)[1]) };
}

/** A county of its own for each file, since files are named after it. */
function factsOf(index) {
  const county = `云岭${[...String(index).padStart(4, '0')].map((digit) => digits[digit]).join('')}县`;
  return JSON.stringify(countyFacts('medium', index + 1)).replaceAll('云岭县', county);
}

/** One row for each way; the first shows whether memory grows with the number of files. */
export function tellBatch(samples, { batch: { files } }) {
  if (!samples) return 'Not measured: `fazhi render` has no `--workers` yet.';
  const [tenth, one, two] = [samples.tenth, samples.one, samples.two].map((runs) => ({
    ms: runs.map(({ ms }) => ms),
    peak: runs.map(({ peak }) => peak),
  }));
  const faster = ratio(one.ms, two.ms);
  return tableOf([
    rowOf(files / 10, 1, tenth),
    { ...rowOf(files, 1, one), 'times as fast': 1 },
    { ...rowOf(files, 2, two), 'times as fast': faster, ...atLeast(1.6, faster) },
  ]);
}

function rowOf(files, workers, { ms, peak }) {
  const seconds = median(ms) / 1000;
  return { files: String(files), workers, seconds, 'files a second': files / seconds, 'peak, MiB': median(peak) };
}
