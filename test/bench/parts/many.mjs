import { names } from '../contenders.mjs';
import { launch } from '../launch.mjs';
import { median, ratio } from '../samples.mjs';
import { atMost, tableOf } from '../tables.mjs';
import { workerPath } from '../verify.mjs';

/** Many reports one after another in one process: its peak memory after the first, half of them and all. */
export async function measureMany({ folder, many: { rounds, count } }) {
  const samples = Object.fromEntries(names.map((name) => [name, { first: [], half: [], all: [], ms: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const { ms, out } = await launch([workerPath, name, folder, 'medium', String(count), `${folder}/many.docx`]);
      const peaks = JSON.parse(out);
      const { first, half, all, ms: times } = samples[name];
      first.push(peaks[0]);
      half.push(peaks[count >> 1]);
      all.push(peaks.at(-1));
      times.push(ms);
    }
  return samples;
}

/** One row a contender; memory is that of the whole process, Node itself included. */
export function tellMany(samples, { many: { count } }) {
  return tableOf(
    Object.entries(samples).map(([maker, { first, half, all, ms }]) => ({
      maker,
      'peak after 1, MiB': median(first),
      [`after ${count >> 1}`]: median(half),
      [`after ${count}`]: median(all),
      '× that of 1': ratio(all, first),
      'seconds in all': median(ms) / 1000,
      '× floor-zlib': ratio(ms, samples['floor-zlib'].ms),
      ...(maker === 'road' || maker === 'render' ? atMost(2, ratio(all, first), ' × that of 1') : {}),
    })),
  );
}
