import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bundled.mjs';

/**
 * Changes Word files and pages by a seed in their bytes, their XML and their zip, has all that this tool does with a paper of another
 * program done with each, and names those that crash it, do not end, or take more than two seconds of the processor.
 *
 *   npm run test:hostile -- [COUNT] [SEED] [NUMBER]
 *
 * With a number only that file is treated, and it is written to case-SEED-NUMBER.docx.
 */
const [count, seed, only] = [3000, 20260222, undefined].map((usual, index) => {
  const given = process.argv[2 + index];
  return given === undefined ? usual : Number(given);
});
const patienceMs = 30_000;
const slowMs = 2000;

/** Treats files from one on until the end or until the process dies; resolves to the next. */
function treatUntilDeath(bundle, [first, end], tell) {
  return new Promise((settle) => {
    const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), [bundle, seed, first, end].map(String));
    let at = first;
    let why = '';
    let clock;
    const wait = () => {
      clearTimeout(clock);
      clock = setTimeout(() => {
        why = `did not end in ${patienceMs / 1000} s`;
        worker.kill('SIGKILL');
      }, patienceMs);
    };
    wait();
    worker.on('message', ({ begun, treated }) => {
      wait();
      if (begun === undefined) tell(treated);
      else at = begun;
    });
    worker.on('exit', (code, signal) => {
      clearTimeout(clock);
      if (code === 0) return settle(end);
      tell({ number: at, ms: 0, said: '', problem: why || `died: ${signal ?? code}` });
      settle(at + 1);
    });
  });
}

const { folder, bundle } = await bundled('test/hostile/watch.ts');
try {
  const all = [];
  const [first, end] = only === undefined ? [0, count] : [only, only + 1];
  if (only !== undefined) (await import(bundle)).writeCase(seed, only, `case-${seed}-${only}.docx`);
  for (let at = first; at < end; ) at = await treatUntilDeath(bundle, [at, end], (one) => all.push(one));
  const failed = all.filter(({ problem }) => problem);
  const slow = all.filter(({ ms }) => ms > slowMs);
  for (const { number, problem } of failed.slice(0, 20))
    process.stdout.write(`seed ${seed} number ${number}: ${problem}\n`);
  for (const { number, ms } of slow) process.stdout.write(`seed ${seed} number ${number}: ${ms.toFixed(0)} ms\n`);
  for (const said of new Set(all.map((one) => one.said)))
    process.stdout.write(`${all.filter((one) => one.said === said).length} x ${said}\n`);
  const most = Math.max(...all.map(({ ms }) => ms));
  const read = all.filter(({ said }) => said === 'read').length;
  process.stdout.write(
    `${all.length} files: ${read} read, ${failed.length} failed, ${slow.length} slow, the slowest ${most.toFixed(0)} ms\n`,
  );
  process.exitCode = failed.length + slow.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
