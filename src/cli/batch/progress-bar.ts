import cliProgress from 'cli-progress';
import type { Io, Screen } from '../io.ts';
import type { ProgressBar } from './progress.ts';
import { progressText } from './progress-text.ts';

/** The text beside the bar takes so many columns at most. */
const textColumns = 56;

/** Draws a bar on the screen; lines for the same screen are put above it. */
export function startBar(total: number, { out }: Pick<Io, 'out'>, { stream, showsOut }: Screen): ProgressBar {
  const bars = new cliProgress.MultiBar({
    stream,
    clearOnComplete: true,
    linewrap: true,
    barsize: Math.max(0, Math.min(30, (stream.columns ?? 80) - textColumns)),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    format: (options, { progress, value, startTime }) =>
      `${cliProgress.Format.BarFormat(progress, options)} ${progressText(value, total, (Date.now() - startTime) / 1000)}`,
  });
  const bar = bars.create(total, 0);
  const above = (text: string) => bars.log(text);
  return {
    out: showsOut ? above : out,
    err: above,
    advance: () => bar.increment(),
    end: () => {
      bars.update();
      bars.stop();
    },
  };
}
