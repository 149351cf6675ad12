import { readFileSync, writeSync } from 'node:fs';

/** Loaded before a command (`node --import`): at its end it tells the peak memory of the process and of its workers together, in MiB. */
const ofWorkers = new Map();

/** Workers are processes of their own and gone at the end, so that they are asked meanwhile; Linux keeps the peak of each. */
function askWorkers() {
  for (const id of textOf(`/proc/self/task/${process.pid}/children`).split(' ').filter(Boolean)) {
    const peak = /^VmHWM:\s+(\d+)/m.exec(textOf(`/proc/${id}/status`))?.[1];
    if (peak) ofWorkers.set(id, Number(peak));
  }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

setInterval(askWorkers, 50).unref();
process.on('exit', () => {
  const together = [...ofWorkers.values()].reduce((sum, peak) => sum + peak, process.resourceUsage().maxRSS);
  writeSync(2, `peak ${together / 1024}\n`);
});
