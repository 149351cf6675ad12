import type { FontKind } from '../../layout/fonts.ts';
import type { FontSpan } from './line.ts';
import { headingFont, type Run } from './run-kind.ts';
import { splitScripts } from './split-scripts.ts';

/** The runs of a line whose style names `own` font: its spans joined where they are alike, cut where Chinese and Latin meet. */
export function runsOf(spans: readonly FontSpan[], own: FontKind): Run[] {
  const runs: Run[] = [];
  for (const { font: named, headingLevel, text: whole, mark = 'unmarked', size, spacingTwips } of joined(spans)) {
    const font = headingLevel ? headingFont(headingLevel) : named === own ? 'own' : named;
    const form = size !== undefined ? 'sized' : spacingTwips !== undefined ? 'spaced' : 'usual';
    for (const { script, text } of splitScripts(whole)) {
      runs.push({ font, script, form, mark, text, size, spacingTwips });
    }
  }
  return runs;
}

function joined(spans: readonly FontSpan[]): readonly FontSpan[] {
  if (spans.length < 2) return spans;
  const pieces: FontSpan[] = [];
  for (const span of spans) {
    const last = pieces.at(-1);
    if (last && isAlike(last, span)) pieces[pieces.length - 1] = { ...last, text: last.text + span.text };
    else pieces.push(span);
  }
  return pieces;
}

function isAlike(first: FontSpan, second: FontSpan): boolean {
  const isAlikeSet =
    first.font === second.font &&
    first.headingLevel === second.headingLevel &&
    first.mark === second.mark &&
    first.spacingTwips === second.spacingTwips;
  const isAlikeSized = first.size?.sizePt === second.size?.sizePt && first.size?.scale === second.size?.scale;
  return isAlikeSet && isAlikeSized && !isControl(first) && !isControl(second);
}

function isControl({ text }: FontSpan): boolean {
  return text === tab || text === lineBreak;
}

/** The text of a span that is a tab, and of one that is the end of a line. */
export const tab = '\t';
export const lineBreak = '\n';
