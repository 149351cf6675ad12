import type { FontKind } from '../layout/fonts.ts';
import type { Span } from './line.ts';
import type { Run } from './run-kind.ts';
import { splitScripts } from './split-scripts.ts';

/** The runs of a line whose style names `own` font: its spans joined where they are alike, cut where Chinese and Latin meet. */
export function runsOf(spans: readonly Span[], own: FontKind): Run[] {
  const runs: Run[] = [];
  for (const { font: named, text: whole, mark, size, spacingTwips } of joined(spans)) {
    const font = named === own ? 'own' : named;
    for (const { script, text } of splitScripts(whole)) {
      const [sized, spaced] = [size !== undefined, spacingTwips !== undefined];
      runs.push({ font, script, mark, sized, spaced, text, size, spacingTwips });
    }
  }
  return runs;
}

function joined(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const pieces: Span[] = [];
  for (const span of spans) {
    const last = pieces.at(-1);
    if (last && isAlike(last, span)) pieces[pieces.length - 1] = { ...last, text: last.text + span.text };
    else pieces.push(span);
  }
  return pieces;
}

function isAlike(first: Span, second: Span): boolean {
  const { font, mark, size } = first;
  const same = font === second.font && mark === second.mark && first.spacingTwips === second.spacingTwips;
  return same && size?.sizePt === second.size?.sizePt && size?.scale === second.size?.scale && !tabs(first, second);
}

function tabs(...spans: readonly Span[]): boolean {
  return spans.some(({ text }) => text === tab || text === lineBreak);
}

/** The text of a span that is a tab, and of one that is the end of a line. */
export const tab = '\t';
export const lineBreak = '\n';
