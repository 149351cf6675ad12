import { listOrdinal } from '../domain/report/ordinals.ts';
import { join, orNull, type Text } from './marked-text.ts';

/** What is printed as a section of its own. */
export interface Sectioned {
  /** The section's class. */
  readonly form: string;
  readonly heading: Text | null;
}

/** Something told under a small heading: intro, 一是…二是…, outro. */
export interface NarrativeView extends Sectioned {
  readonly intro: Text | null;
  readonly points: readonly PointView[];
  /** Whether each point is a paragraph of its own. */
  readonly pointsApart: boolean;
  readonly outro: Text | null;
}

interface PointView {
  /** 一是; empty for a lone point, which is no list. */
  readonly ordinal: string;
  readonly lead: Text | null;
  readonly text: Text;
}

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
