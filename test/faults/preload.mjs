import { writeFileSync } from 'node:fs';
import { inject } from './inject.mjs';

/** Loaded before the command: lets the fault that the environment names befall one call, and tells how many there were. */
const { folder, at, fault, tell } = JSON.parse(process.env.FAZHI_FAULT);
const { calls, restore } = inject({
  folder,
  at,
  fault,
  descriptors: [1],
  kill: () => process.kill(process.pid, 'SIGKILL'),
});
process.on('exit', () => {
  restore();
  writeFileSync(tell, JSON.stringify(calls));
});
