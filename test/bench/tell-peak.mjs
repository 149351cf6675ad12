import { writeSync } from 'node:fs';

/** Loaded before a command (`node --import`): at its end it tells the peak memory of the whole process, in MiB. */
process.on('exit', () => writeSync(2, `peak ${process.resourceUsage().maxRSS / 1024}\n`));
