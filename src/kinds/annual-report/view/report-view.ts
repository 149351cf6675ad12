import type { Text } from '../../../view/marked-text.ts';
import type { ReviewView } from '../../../view/review-view.ts';
import type { View } from '../../../view/view.ts';
import type { PartView } from './part-view.ts';

/** What the annual report's templates print. */
export interface ReportView extends View {
  readonly opening: { readonly paragraphs: readonly Text[] };
  readonly parts: readonly PartView[];
  readonly closing: Text | null;
  /** The pages behind a review copy. */
  readonly review: ReviewView | null;
}
