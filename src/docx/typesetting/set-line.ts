import type { Galley } from '../../layout/galley.ts';
import type { Loosened, Measure } from '../../layout/measure.ts';
import type { ParagraphStyle } from '../../layout/paragraph-style.ts';
import { twipsOfPt } from '../../layout/units.ts';
import type { Line } from '../runs/line.ts';

/** Sets a paragraph with all that its spans and its style say of spacing and indents. */
export function setLine(galley: Galley, line: Line, style: ParagraphStyle, width: number): Galley {
  const measure = measureOf(style, width);
  return galley.set(textOf(line), measure, loosenedIn(line, measure));
}

/** How a paragraph of a style is set on a width. */
export function measureOf(style: ParagraphStyle, width: number): Measure {
  const sizeTwips = twipsOfPt(style.sizePt);
  const { leftCharacters = 0, hangingCharacters = 0, rightCharacters = 0, firstLineCharacters = 0 } = style;
  return {
    sizeTwips,
    spacingTwips: style.characterSpacingTwips ?? 0,
    widthTwips: width - sizeTwips * (leftCharacters + rightCharacters),
    firstIndentTwips: sizeTwips * (firstLineCharacters - hangingCharacters),
  };
}

/** The text of a paragraph. */
export function textOf({ spans }: Line): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}

/** The stretches of a line that are set otherwise than its style has them. */
function loosenedIn({ spans }: Line, { spacingTwips: usual }: Measure): Loosened[] {
  const loosened: Loosened[] = [];
  let start = 0;
  for (const { text, spacingTwips = usual } of spans) {
    const end = start + text.length;
    if (spacingTwips !== usual) loosened.push({ start, end, twips: spacingTwips - usual });
    start = end;
  }
  return loosened;
}
