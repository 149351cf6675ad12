import type { Span } from './line.ts';
import type { Run } from './run-kind.ts';
import { splitScripts } from './split-scripts.ts';

/** The runs of a line: its spans cut where Chinese and Latin meet. */
export function runsOf(spans: readonly Span[]): Run[] {
  return spans.flatMap(({ font, text, mark, size }) =>
    splitScripts(text).map((piece) => ({ font, mark, size, ...(size ? { sized: true } : {}), ...piece })),
  );
}

/** The text of a span that is a tab. */
export const tab = '\t';
