import type { Text } from '../../../view/marked-text.ts';
import type { NarrativeView, Sectioned } from '../../../view/narrative.ts';
import type { ReviewView } from '../../../view/review-view.ts';
import type { View } from '../../../view/view.ts';

/** What the templates of an account of experience print. */
export interface ExperienceView extends View {
  /** Without its dash; null where there is none. */
  readonly subtitle: Text | null;
  readonly opening: { readonly paragraphs: readonly Text[] };
  readonly parts: readonly PartView[];
  /** The paragraphs that end it. */
  readonly ending: readonly Text[];
  /** The pages behind a review copy. */
  readonly review: ReviewView | null;
}

/** One part; the one that it is is set, the others are null. */
export interface PartView {
  readonly practices: PracticesView | null;
  readonly results: ResultsView | null;
  readonly insights: InsightsView | null;
}

interface Headed {
  /** Without ordinal; null when the part has no heading of its own. */
  readonly heading: Text | null;
  readonly lead: Text | null;
  /** The class of the sections in this part: how their headings stand and are numbered. */
  readonly form: string;
}

export interface ResultsView extends Headed {
  readonly sections: readonly SectionView[];
}

export interface PracticesView extends ResultsView {
  /** The results, where the office tells them at the end of the practices. */
  readonly results: ResultsView | null;
}

/** A practice, or a result. */
export interface SectionView extends Sectioned {
  readonly paragraphs: readonly Text[];
  readonly items: readonly NarrativeView[];
  /** What came of this practice, where it is told with it. */
  readonly results: readonly Text[];
}

export interface InsightsView extends Headed {
  /** Whether each has a heading; otherwise they are told 一是…二是…. */
  readonly underHeadings: boolean;
  /** Whether each is a paragraph of its own. */
  readonly apart: boolean;
  readonly list: readonly InsightView[];
}

export interface InsightView extends Sectioned {
  /** 一是; empty for a lone one, which is no list. */
  readonly ordinal: string;
  readonly lead: Text | null;
  readonly text: Text;
}
