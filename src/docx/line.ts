import type { MarkKind } from '../document/node.ts';
import type { FontKind } from '../layout/fonts.ts';
import type { StyleKey } from '../layout/styles.ts';

/** Text in one font, before it is split by script. */
export interface Span {
  readonly font: FontKind;
  readonly text: string;
  readonly mark?: MarkKind;
}

/** One paragraph of the file: its style, the blank lines before it, and its text. */
export interface Line {
  readonly style: StyleKey;
  readonly gapLines: number;
  readonly spans: readonly Span[];
  /** In twips, where the place depends on the text. */
  readonly rightIndent?: number;
}

/** A table of the file; every cell is one line. */
export interface Grid {
  readonly columnTwips: readonly number[];
  readonly head: readonly (readonly Line[])[];
  readonly rows: readonly (readonly Line[])[];
}

/** What a docx body is a list of. */
export type Piece = Line | Grid;
