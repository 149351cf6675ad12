import { listOrdinal } from '../../../domain/report/ordinals.ts';
import { join, orNull, type Text } from '../../../view/marked-text.ts';
import type { NarrativeView } from './part-view.ts';

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
