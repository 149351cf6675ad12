import { readFile, writeFile } from 'node:fs/promises';
import { caseFile, freshCopy, variants } from './case-files.mjs';
import { contenders } from './contenders.mjs';

/**
 * One contender in a process of its own. Started by fork, it works a turn whenever it is told to:
 *   node worker.mjs CONTENDER FOLDER
 * Started with a size, it makes that many files, writes the first and prints its peak memory in MiB after each:
 *   node worker.mjs CONTENDER FOLDER SIZE COUNT OUTPUT
 */
const [, , name, folder, size, count, output] = process.argv;
const { reads, open } = contenders[name];
const make = await open(folder);
const known = new Map();
let turn = 0;

/** The next report of that size, made ready before the clock starts. */
async function nextInput(wanted) {
  const file = caseFile(folder, wanted, turn % variants, reads);
  if (!known.has(file)) known.set(file, await readFile(file, 'utf8'));
  const text = freshCopy(known.get(file), turn++);
  return reads === 'facts' ? text : JSON.parse(text);
}

/** Works until the files have taken `ms` in all; returns milliseconds a file, by the clock and of the processor. */
async function work(wanted, ms) {
  let [made, clock, processor] = [0, 0, 0];
  do {
    const given = await nextInput(wanted);
    const [start, used] = [performance.now(), process.cpuUsage()];
    await make(given);
    const { user, system } = process.cpuUsage(used);
    clock += performance.now() - start;
    processor += (user + system) / 1000;
    made++;
  } while (clock < ms);
  return { clock: clock / made, processor: processor / made };
}

if (size) {
  const peaks = [];
  for (let made = 0; made < Number(count); made++) {
    const bytes = await make(await nextInput(size));
    peaks.push(process.resourceUsage().maxRSS / 1024);
    if (made === 0) await writeFile(output, bytes);
  }
  process.stdout.write(JSON.stringify(peaks));
} else {
  process.on('message', async ({ size: wanted, rewarmMs, ms }) => {
    await work(wanted, rewarmMs);
    process.send(await work(wanted, ms));
  });
  process.on('disconnect', () => process.exit());
  process.send('ready');
}
