import type { Content } from './inline.ts';
import type {
  Assignment,
  Byline,
  Colophon,
  HeaderBlock,
  Paragraph,
  SignatureBlock,
  Subtitle,
  SupplementaryNote,
  Table,
  TableNote,
  Title,
} from './node.ts';

/** How a section's heading stands to its text; `auto` runs it in when there is one paragraph only, an assignment aside. */
export type HeadingForm = 'auto' | 'run-in' | 'own-line';

/** One level of 结构层次: a heading, if it has one, and what stands under it. */
export interface Section {
  readonly type: 'section';
  readonly form: HeadingForm;
  /** Numbered 1. although no （一） stands above it, as some offices do under a level 1 heading. */
  readonly arabic: boolean;
  /** Numbered on from the last such section of its level, whatever part that stands in: （一）…（二十一） across the parts. */
  readonly running?: boolean;
  readonly heading: Content | null;
  readonly children: readonly DraftBlock[];
}

export interface Annex {
  readonly type: 'annex';
  readonly title: Content;
  readonly children: readonly DraftBlock[];
}

/** The text that a notice sends out (印发…的通知): no annex, but a document of its own behind it. */
export interface Attached {
  readonly type: 'attached';
  readonly title: Content;
  readonly children: readonly DraftBlock[];
}

/** Pages behind the document that are no part of it. */
export interface Appendix {
  readonly type: 'appendix';
  readonly title: Content;
  readonly children: readonly DraftBlock[];
}

/** The tree as the markup tells it, before ordinals and zones. */
export type DraftBlock =
  | HeaderBlock
  | Title
  | Subtitle
  | Byline
  | { readonly type: 'mainRecipients'; readonly content: Content }
  | Paragraph
  | Assignment
  | Section
  | SignatureBlock
  | SupplementaryNote
  | Colophon
  | Annex
  | Attached
  | Appendix
  | Table
  | TableNote;
