import { arch, cpus, platform, totalmem } from 'node:os';

/** What was measured on, and when, in one line. */
export function machine(isQuick = false) {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const run = isQuick ? 'a quick look, not to be cited' : 'a full run';
  return `${day}, Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${model.trim()}, ${memory} GiB: ${run}`;
}
