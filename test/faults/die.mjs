import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a command (`NODE_OPTIONS=--import`): when a worker reads the file that FAZHI_DIE_AT names, what FAZHI_DIE_OF says
 * befalls it. The process that was called is let live, so that it can show whether it does.
 */
const { FAZHI_DIE_AT: at, FAZHI_DIE_OF: cause } = process.env;
const isWorker = !isMainThread || process.send !== undefined;

const deaths = {
  exit: () => process.exit(3),
  crash: () => process.abort(),
  kill: () => process.kill(process.pid, 'SIGKILL'),
  memory: () => {
    for (const full = []; ; ) full.push(full.length);
  },
  fault: () => {
    throw new TypeError('x is not a function');
  },
};

const { readFileSync } = fs;
fs.readFileSync = (path, ...more) => {
  if (isWorker && path === at) deaths[cause]();
  return readFileSync(path, ...more);
};
syncBuiltinESMExports();
