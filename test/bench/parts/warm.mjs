import { fork } from 'node:child_process';
import { once } from 'node:events';
import { names, peers } from '../contenders.mjs';
import { median, ratio } from '../samples.mjs';
import { atMost, tableOf } from '../tables.mjs';
import { workerPath } from '../verify.mjs';

/** One report in a warm process: each contender in its own, all alive together, one turn each, round after round. */
export async function measureWarm({ folder, sizes, warm: { rounds, ms, rewarmMs, firstMs } }) {
  const workers = await Promise.all(names.map((name) => startWorker(name, folder)));
  const samples = Object.fromEntries(sizes.map((size) => [size, noSamples()]));
  for (const size of sizes) for (const { ask } of workers) await ask({ size, rewarmMs: firstMs, ms: 1 });
  for (let round = 0; round < rounds; round++)
    for (const size of sizes)
      for (const { name, ask } of workers) {
        const { clock, processor } = await ask({ size, rewarmMs, ms });
        samples[size].clock[name].push(clock);
        samples[size].processor[name].push(processor);
      }
  for (const { stop } of workers) stop();
  return samples;
}

/** For every contender the milliseconds a report in each round, by the clock and of the processor. */
function noSamples() {
  const lists = () => Object.fromEntries(names.map((name) => [name, []]));
  return { clock: lists(), processor: lists() };
}

/** A contender’s process; `ask` has it work one turn. One that ends before it is stopped ends the run. */
async function startWorker(name, folder) {
  const child = fork(workerPath, [name, folder]);
  const fail = (code) => {
    throw new Error(`${name} ended with ${code}`);
  };
  child.on('exit', fail);
  await once(child, 'message');
  const ask = async (order) => {
    child.send(order);
    const [answer] = await once(child, 'message');
    return answer;
  };
  const stop = () => {
    child.off('exit', fail);
    child.disconnect();
  };
  return { name, ask, stop };
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

function rowsOf({ clock, processor }, size) {
  return names.map((name) => {
    const against = (other) => ratio(clock[name], clock[other]);
    return {
      maker: name,
      'ms a report': median(clock[name]),
      '× floor-zlib': against('floor-zlib'),
      '× floor-own': against('floor-own'),
      '× render': against('render'),
      '× road': against('road'),
      'processor × floor-zlib': ratio(processor[name], processor['floor-zlib']),
      ...(size === 'medium' ? boundOf(name, against) : {}),
    };
  });
}

/** The bounds hold for a report of the usual length. */
function boundOf(name, against) {
  if (name === 'render') return atMost(2.2, against('floor-zlib'), ' × floor-zlib');
  if (name === 'road') return atMost(4, against('floor-zlib'), ' × floor-zlib');
  if (!peers.includes(name)) return {};
  const isSlower = against('render') >= 2 && against('road') > 1;
  return { wanted: '≥ 2 × render, > road', met: isSlower ? 'yes' : '**no**' };
}

function growthRows(medium, large) {
  return names.map((name) => {
    const growth = ratio(large.clock[name], medium.clock[name]);
    const ours = name === 'render' || name === 'road';
    return { maker: name, 'time × that of medium': growth, ...(ours ? atMost(11, growth) : {}) };
  });
}
