import type { Text } from '../../../view/marked-text.ts';
import type { PointView, Sectioned } from '../../../view/narrative.ts';
import type { ReviewView } from '../../../view/review-view.ts';
import type { SignatureView, View } from '../../../view/view.ts';

/** What the templates of key points print. */
export interface KeyPointsView extends View {
  /** The notice that issues the key points; null where they stand alone. Signature and note of the whole are null then: they are the notice's. */
  readonly notice: NoticeView | null;
  readonly keyPoints: BodyView;
  /** The pages behind a review copy. */
  readonly review: ReviewView | null;
}

/** 印发通知. */
export interface NoticeView {
  readonly title: Text;
  readonly mainRecipients: Text | null;
  readonly text: Text;
  readonly closing: Text | null;
  readonly signature: SignatureView;
  readonly note: Text | null;
}

/** The key points themselves. */
export interface BodyView {
  readonly title: Text;
  readonly caption: Text | null;
  /** Only where they stand alone. */
  readonly mainRecipients: Text | null;
  readonly opening: { readonly paragraphs: readonly Text[] };
  readonly parts: readonly PartView[];
  readonly tail: Text | null;
  /** Only where they stand alone. */
  readonly closing: Text | null;
}

export interface PartView {
  readonly heading: Text | null;
  readonly paragraphs: readonly Text[];
  readonly tasks: readonly TaskView[];
}

/** A text behind which who does the task may stand in brackets. */
interface Bracketed {
  readonly text: Text | null;
  readonly bracket: Text | null;
}

/** A task. Who does it stands in brackets in one place, behind its last text, or on a line of its own. */
export interface TaskView extends Sectioned, Bracketed {
  readonly points: readonly (PointView & { readonly bracket: Text | null })[];
  /** Whether each point is a paragraph of its own. */
  readonly pointsApart: boolean;
  readonly paragraphs: readonly Bracketed[];
  readonly details: readonly DetailView[];
  readonly ownLine: Text | null;
}

export interface DetailView extends Sectioned, Bracketed {
  readonly ownLine: Text | null;
}
