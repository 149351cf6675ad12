import type { MarkKind } from '../../document/inline.ts';
import type { HeadingLevel } from '../../domain/report/ordinals.ts';
import type { FontKind } from '../../layout/fonts.ts';
import type { MarkSize } from '../../layout/header.ts';
import type { PageKind } from '../../layout/page.ts';
import type { StyleKey } from '../../layout/styles.ts';

/** Text in one font, before it is split by script. A tab is a span of its own. */
export interface FontSpan {
  readonly font: FontKind;
  readonly text: string;
  readonly mark?: MarkKind;
  /** Of a heading that its paragraph runs on from. */
  readonly headingLevel?: HeadingLevel;
  /** Where the size follows from the text: an authority mark. */
  readonly size?: MarkSize;
  /** Added to each character where it is not what the style adds. */
  readonly spacingTwips?: number;
}

/** A tab stop in twips from the left. */
export interface Tab {
  readonly kind: 'left' | 'center' | 'right';
  readonly twips: number;
}

/** One paragraph of the file: its style, what it says besides, and its text. Lengths are in twips. */
export interface Line {
  readonly style: StyleKey;
  readonly spans: readonly FontSpan[];
  readonly before?: number;
  readonly after?: number;
  readonly rightIndent?: number;
  readonly tabs?: readonly Tab[];
  /** Where its frame begins, from the sheet's upper edge. */
  readonly frameTop?: number;
  /** Says who is to do the task above it. */
  readonly isAssignment?: boolean;
  /** Opens a page though its style does not. */
  readonly breakBefore?: boolean;
  /** Stays on the page of the next line though its style would not. */
  readonly keepNext?: boolean;
}

/** A table of the file; every cell is one line, and the last of a short row takes the columns that are left. */
export interface Grid {
  readonly kind: 'grid';
  readonly columnTwips: readonly number[];
  readonly head: readonly (readonly Line[])[];
  readonly rows: readonly (readonly Line[])[];
  /** The rows that no page has room for: they break across pages, or a program would cut off what is too much. */
  readonly tall?: ReadonlySet<readonly Line[]>;
}

/** A joint authority mark: the names one under the other, 文件 to their right in the middle. */
export interface JointMark {
  readonly kind: 'jointMark';
  /** Empty above the names, in twips. */
  readonly above: number;
  readonly columnTwips: readonly [number, number];
  readonly names: readonly Line[];
  readonly suffix: Line;
}

/** What a docx body is a list of. */
export type Piece = Line | Grid | JointMark;

/** Pages of one kind and what stands on them. */
export interface PageSection {
  readonly kind: PageKind;
  readonly pieces: readonly Piece[];
}

/** Whether a piece is a paragraph. */
export function isLine(piece: Piece): piece is Line {
  return !('kind' in piece);
}
