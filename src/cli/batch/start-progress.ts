import type { Io } from '../io.ts';
import type { ProgressBar } from './progress.ts';
import { progressText } from './progress-text.ts';

/** Fewer files are done before anyone asks how far they are. */
const worthTelling = 20;

/** A bar where there is a terminal, else a line at every tenth of the way; nothing for a handful of files. */
export async function startProgress(total: number, io: Io): Promise<ProgressBar> {
  if (total < worthTelling) return { ...io, advance: () => {}, end: () => {} };
  if (io.screen) return (await import('./progress-bar.ts')).startBar(total, io, io.screen);
  return progressLines(total, io);
}

function progressLines(total: number, { out, err }: Io): ProgressBar {
  const start = performance.now();
  const step = Math.ceil(total / 10);
  let done = 0;
  const advance = () => {
    done += 1;
    if (done % step === 0 || done === total) err(`${progressText(done, total, (performance.now() - start) / 1000)}\n`);
  };
  return { out, err, advance, end: () => {} };
}
