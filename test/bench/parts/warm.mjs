import { fork } from 'node:child_process';
import { once } from 'node:events';
import { names, peers } from '../contenders.mjs';
import { median, ratio } from '../samples.mjs';
import { atMost, tableOf } from '../tables.mjs';
import { workerPath } from '../verify.mjs';

/** One report in a warm process: each contender in its own, all alive together, one turn each, round after round. */
export async function measureWarm({ folder, sizes, warm: { rounds, ms, rewarmMs, firstMs } }) {
  const workers = await Promise.all(names.map((name) => startWorker(name, folder)));
  const samples = Object.fromEntries(sizes.map((size) => [size, Object.fromEntries(names.map((name) => [name, []]))]));
  for (const size of sizes) for (const { ask } of workers) await ask({ size, rewarmMs: firstMs, ms: 1 });
  for (let round = 0; round < rounds; round++)
    for (const size of sizes)
      for (const { name, ask } of workers) samples[size][name].push((await ask({ size, rewarmMs, ms })).ms);
  for (const { stop } of workers) stop();
  return samples;
}

async function startWorker(name, folder) {
  const child = fork(workerPath, [name, folder]);
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (typeof message === 'number') throw new Error(`${name} ended with ${message}`);
    return message;
  };
  await answer();
  const ask = (order) => {
    child.send(order);
    return answer();
  };
  return { name, ask, stop: () => child.disconnect() };
}

/** A table for each size, and one on how the time grows with the text. */
export function tellWarm(samples, { characters }) {
  const tables = Object.entries(samples).map(
    ([size, times]) => `**${characters[size]} characters**\n\n${tableOf(rowsOf(times, size))}`,
  );
  const { medium, large } = samples;
  if (!medium || !large) return tables.join('\n\n');
  return [...tables, `**Ten times the text**\n\n${tableOf(growthRows(medium, large))}`].join('\n\n');
}

function rowsOf(times, size) {
  return names.map((name) => ({
    maker: name,
    'ms a report': median(times[name]),
    '× floor-zlib': ratio(times[name], times['floor-zlib']),
    '× floor-own': ratio(times[name], times['floor-own']),
    '× render': ratio(times[name], times.render),
    '× road': ratio(times[name], times.road),
    ...(size === 'medium' ? boundOf(name, times) : {}),
  }));
}

/** The bounds hold for a report of the usual length. */
function boundOf(name, times) {
  const against = (other) => ratio(times[name], times[other]);
  if (name === 'render') return atMost(2.2, against('floor-zlib'), ' × floor-zlib');
  if (name === 'road') return atMost(4, against('floor-zlib'), ' × floor-zlib');
  if (!peers.includes(name)) return {};
  const isSlower = against('render') >= 2 && against('road') > 1;
  return { wanted: '≥ 2 × render, > road', met: isSlower ? 'yes' : '**no**' };
}

function growthRows(medium, large) {
  return names.map((name) => {
    const growth = ratio(large[name], medium[name]);
    const ours = name === 'render' || name === 'road';
    return { maker: name, 'time × that of medium': growth, ...(ours ? atMost(11, growth) : {}) };
  });
}
