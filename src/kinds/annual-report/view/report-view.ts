import type { Text } from '../../../view/marked-text.ts';
import type { NarrativeView, Sectioned } from '../../../view/narrative.ts';
import type { ReviewView } from '../../../view/review-view.ts';
import type { View } from '../../../view/view.ts';

/** What the annual report's templates print. */
export interface ReportView extends View {
  readonly opening: { readonly paragraphs: readonly Text[] };
  readonly parts: readonly PartView[];
  readonly closing: Text | null;
  /** The pages behind a review copy. */
  readonly review: ReviewView | null;
}

/** One part of the report; the one that it is is set, the others are null. */
export interface PartView {
  readonly measures: MeasuresView | null;
  readonly shortcomings: ShortcomingsView | null;
  readonly leadership: LeadershipView | null;
  readonly plan: PlanView | null;
  readonly otherMatters: OtherMattersView | null;
}

interface Headed {
  /** Without ordinal; null when the part has no heading of its own. */
  readonly heading: Text | null;
  readonly lead: Text | null;
  /** The class of the sections in this part: how their headings stand and are numbered. */
  readonly form: string;
}

export interface MeasuresView extends Headed {
  readonly sections: readonly SectionView[];
  /** The shortcomings, where the office tells them at the end of the measures. */
  readonly shortcomings: ShortcomingsView | null;
}

export interface SectionView extends Sectioned {
  readonly paragraphs: readonly Text[];
  readonly items: readonly NarrativeView[];
}

export interface LeadershipView extends Headed {
  readonly items: readonly NarrativeView[];
}

export interface ShortcomingsView extends Headed {
  /** Whether every shortcoming has a heading; otherwise they are one paragraph, 一是…；二是…。 */
  readonly underHeadings: boolean;
  /** Whether each is a paragraph of its own, 一是…。 */
  readonly apart: boolean;
  readonly list: readonly ShortcomingView[];
  readonly sharedCause: Text | null;
  readonly tail: Text | null;
}

export interface ShortcomingView extends Sectioned {
  readonly ordinal: string;
  /** The shortcoming and its cause as one sentence, with its mark. */
  readonly text: Text;
}

export interface PlanView extends Headed {
  readonly list: readonly NarrativeView[];
  readonly tail: Text | null;
}

export interface OtherMattersView extends Headed {
  readonly paragraphs: readonly Text[];
}
