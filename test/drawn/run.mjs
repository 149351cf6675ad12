import { fork } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bundled.mjs';

/**
 * Draws drafts that fit the schema, renders each in an edition and a format drawn too, and looks for crashes, for renderings
 * that do not end, and for those that take more than 20 times the median of their size. What it finds is named by its number.
 *
 *   npm run test:drawn -- [COUNT] [SEED] [NUMBER]
 *
 * With a number only that case is rendered, and its facts are written to case-SEED-NUMBER.json.
 */
const [count, seed, only] = [20_000, 20260222, undefined].map((usual, index) => {
  const given = process.argv[2 + index];
  return given === undefined ? usual : Number(given);
});
const patienceMs = 20_000;
const timesMedian = 20;

/** Renders from one case on until another, in a process; where it dies or does not end, the case is a failure of its own. */
async function drawn(bundle, [first, end], tell, times = 1) {
  let at = first;
  while (at < end) at = await drawUntilDeath([bundle, seed, at, end, times], tell);
}

function drawUntilDeath(given, tell) {
  const [, , first, end] = given;
  return new Promise((settle) => {
    const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), given.map(String));
    let at = first;
    let isRunning = false;
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
    worker.on('message', ({ begun, drawn: one }) => {
      wait();
      isRunning = begun !== undefined;
      if (begun !== undefined) at = begun;
      else tell(one);
    });
    worker.on('exit', (code, signal) => {
      clearTimeout(clock);
      if (code === 0) return settle(end);
      tell({
        number: at,
        size: 0,
        ms: 0,
        asked: isRunning ? '' : 'before it',
        problem: why || `died: ${signal ?? code}`,
      });
      settle(at + 1);
    });
  });
}

/** Cases of one size: within a power of two of each other. */
function classesOf(all) {
  const classes = new Map();
  for (const one of all) {
    const size = 2 ** Math.floor(Math.log2(one.size));
    if (!classes.has(size)) classes.set(size, []);
    classes.get(size).push(one);
  }
  return [...classes].sort(([a], [b]) => a - b);
}

function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Those far above the median that stay so when they are made again: a busy machine, or code that is new to it, is slow once. */
async function slowOf(bundle, all) {
  const slow = [];
  for (const [size, members] of classesOf(all)) {
    const median = medianOf(members.map(({ ms }) => ms));
    const far = members.filter(({ ms }) => ms > median * timesMedian);
    const most = Math.max(...members.map(({ ms }) => ms));
    const sizes = `from ${size} characters: ${members.length} renderings`;
    process.stdout.write(`${sizes}, median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms\n`);
    for (const one of far) {
      const again = [];
      await drawn(bundle, [one.number, one.number + 1], ({ ms }) => again.push(ms), 6);
      const least = Math.min(one.ms, ...again);
      if (least > median * timesMedian) slow.push({ ...one, ms: least, median });
    }
  }
  return slow;
}

const { folder, bundle } = await bundled('test/drawn/draw.ts');
try {
  if (only !== undefined) {
    const { factsOfCase } = await import(bundle);
    await writeFile(`case-${seed}-${only}.json`, factsOfCase(seed, only));
    await drawn(bundle, [only, only + 1], (one) => process.stdout.write(`${JSON.stringify(one, null, 2)}\n`));
  } else {
    const all = [];
    await drawn(bundle, [0, count], (one) => all.push(one));
    const failed = all.filter(({ problem }) => problem);
    const rendered = all.filter(({ problem, refused }) => !problem && !refused);
    const slow = await slowOf(bundle, rendered);
    for (const { number, asked, problem } of failed.slice(0, 20))
      process.stdout.write(`seed ${seed} number ${number}: ${asked}: ${problem}\n`);
    for (const { number, asked, ms, median, size } of slow)
      process.stdout.write(
        `seed ${seed} number ${number}: ${asked}: ${ms.toFixed(0)} ms for ${size} characters, ${(ms / median).toFixed(0)} x the median\n`,
      );
    const refused = all.length - failed.length - rendered.length;
    process.stdout.write(
      `${rendered.length} rendered, ${refused} refused with a finding, ${failed.length} failed, ${slow.length} slow\n`,
    );
    process.exitCode = failed.length + slow.length > 0 ? 1 : 0;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
