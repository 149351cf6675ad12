import { listOrdinal } from '../../../domain/report/ordinals.ts';
import type { ArrangedPart } from '../../../facts/order/arrangement.ts';
import { join, orNull, type Text } from '../../../view/marked-text.ts';
import type { NarrativeView } from './report-view.ts';

/** A heading with its text, as the facts hold measures, leadership and plan. */
interface Narrative {
  readonly heading?: Text;
  readonly intro?: Text;
  readonly points?: readonly { readonly lead?: Text; readonly text: Text }[];
  readonly outro?: Text;
}

/** Makes a narrative ready to print in a section of a form; `pointsApart` sets each point as a paragraph. */
export function narrativeView(
  { heading, intro, points = [], outro }: Narrative,
  form: string,
  pointsApart: boolean,
): NarrativeView {
  const told = points.filter(({ lead, text }) => orNull(join(lead, text)) !== null);
  return {
    form,
    heading: orNull(heading),
    intro: orNull(intro),
    points: told.map(({ lead, text }, index) => ({
      ordinal: listOrdinal(index, told.length),
      lead: orNull(lead),
      text,
    })),
    pointsApart: pointsApart && told.length > 0,
    outro: orNull(outro),
  };
}

/** A part with its heading made ready to print. */
export type HeadedPart = Omit<ArrangedPart, 'heading'> & { readonly heading: Text | undefined };

/** What every part has: heading, lead, and the form of the sections in it. */
export function headed({ heading, headings, ordinals, within }: HeadedPart, lead: Parameters<typeof orNull>[0]) {
  const isBelow = heading !== undefined || within !== undefined;
  const form = [headings, ordinals === '1.' && isBelow ? 'arabic' : undefined].filter(Boolean).join(' ');
  return { heading: orNull(heading), lead: orNull(lead), form };
}
