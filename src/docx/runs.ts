import type { Span } from './line.ts';
import type { Run } from './run-kind.ts';
import { splitScripts } from './split-scripts.ts';

/** The runs of a line: its spans cut where Chinese and Latin meet. */
export function runsOf(spans: readonly Span[]): Run[] {
  return spans.flatMap(({ font, text, mark }) => splitScripts(text).map((piece) => ({ font, mark, ...piece })));
}
