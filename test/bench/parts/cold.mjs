import { copyFile, rm } from 'node:fs/promises';
import { spawn } from '@lydell/node-pty';
import { caseFile } from '../case-files.mjs';
import { peers } from '../contenders.mjs';
import { launch } from '../launch.mjs';
import { median, ratio } from '../samples.mjs';
import { atMost, tableOf } from '../tables.mjs';
import { workerPath } from '../verify.mjs';

const command = 'dist/cli.cjs';
const empty = 'node -e 0';
/** What a launch may cost, as a multiple of an empty one. */
const bounds = { 'fazhi --help': 1.3, 'fazhi render': 3.3, 'fazhi fill, first screen': 5 };

/**
 * From launch to what was asked for: the help, a written report, the first screen of a session; peers for comparison. A first
 * round, not counted, fills the disk's cache.
 */
export async function measureCold({ folder, cold: { rounds } }) {
  const launches = launchesOf(folder);
  const samples = Object.fromEntries(Object.keys(launches).map((name) => [name, []]));
  for (const start of Object.values(launches)) await start();
  for (let round = 0; round < rounds; round++)
    for (const [name, start] of Object.entries(launches)) samples[name].push(await start());
  return samples;
}

function launchesOf(folder) {
  const output = `${folder}/cold.docx`;
  const making = async (args) => {
    await rm(output, { force: true });
    return (await launch(args)).ms;
  };
  const rendering = [command, 'render', caseFile(folder, 'medium', 0, 'facts'), '-o', output];
  const once = (name) => [`${name}, one report`, () => making([workerPath, name, folder, 'medium', '1', output])];
  return {
    [empty]: () => making(['-e', '0']),
    'fazhi --help': () => making([command, '--help']),
    'fazhi render': () => making(rendering),
    'fazhi fill, first screen': () => firstScreen(folder),
    ...Object.fromEntries(['floor-zlib', ...peers].map(once)),
  };
}

/** Milliseconds until a session on the county sample has drawn its first menu to the last line. */
async function firstScreen(folder) {
  const facts = `${folder}/session.json`;
  await copyFile('samples/yunling-2025/facts.json', facts);
  const start = performance.now();
  const session = spawn(process.execPath, [command, 'fill', facts], { cols: 80, rows: 50, env: process.env });
  const over = new Promise((resolve) => session.onExit(resolve));
  let shown = '';
  const ms = await new Promise((resolve, reject) => {
    session.onData((text) => {
      shown += text;
      if (shown.includes('保存并退出')) resolve(performance.now() - start);
    });
    over.then(() => reject(new Error(`the session ended: ${shown}`)));
  });
  session.kill('SIGKILL');
  await over;
  await rm(`${facts}.lock`, { force: true });
  return ms;
}

/** One row a launch. */
export function tellCold(samples) {
  return tableOf(
    Object.entries(samples).map(([launch, times]) => {
      const multiple = ratio(times, samples[empty]);
      const bound = bounds[launch];
      return { launch, ms: median(times), [`× ${empty}`]: multiple, ...(bound ? atMost(bound, multiple) : {}) };
    }),
  );
}
