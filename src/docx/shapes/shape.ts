import type { PageKind } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import type { StyleKey } from '../../layout/styles.ts';
import type { Tab as TabStop } from '../runs/line.ts';
import type { ByRunKind } from '../runs/run-kind.ts';
import type { ReadyPart } from '../zip/ready-part.ts';

/** XML before and after the place where a report's own content goes. */
export interface Shape {
  readonly open: string;
  readonly close: string;
}

/** A paragraph's XML and what its properties may hold, in the order they stand. */
export interface ParagraphShape {
  readonly open: string;
  readonly styles: Readonly<Record<StyleKey, string>>;
  readonly breakBefore: string;
  readonly keepNext: string;
  readonly tabs: Shape;
  /** `#tab` stands for the place. */
  readonly tabStops: Readonly<Record<TabStop['kind'], string>>;
  /** `#before` and `#after` stand for twips. */
  readonly spacing: { readonly before: string; readonly after: string; readonly both: string };
  /** `#right` stands for twips. */
  readonly rightIndent: string;
  /** From the properties to the runs. */
  readonly middle: string;
  readonly close: string;
}

/** The pieces of a table; `#width` stands for a width in twips, `#span` for a number of columns. */
export interface TableShape {
  /** Around the columns of the grid. */
  readonly grid: Shape;
  readonly column: string;
  readonly headRow: Shape;
  readonly row: Shape;
  /** A row that breaks across pages. */
  readonly tallRow: Shape;
  readonly cell: Shape;
  /** A cell that takes several columns. */
  readonly spanningCell: Shape;
  readonly end: string;
}

/** Every form the docx package gives to our content, made once; a report only fills them. */
export interface Shapes {
  readonly profile: Profile;
  /** Parts that are the same in every report, ready for the zip. */
  readonly parts: readonly ReadyPart[];
  /** word/document.xml around the blocks. */
  readonly document: Shape;
  readonly paragraph: ParagraphShape;
  readonly runs: ByRunKind<Shape>;
  readonly tab: string;
  readonly lineBreak: string;
  readonly table: TableShape;
  /** `#left`, `#width` and `#total` stand for the columns, `#above` for the room above the names. */
  readonly jointMark: { readonly open: string; readonly middle: string; readonly close: string };
  /** The properties of each kind of section. */
  readonly sections: Readonly<Record<PageKind, string>>;
  readonly coreProperties: string;
  readonly customProperties: string;
}

/** Marks in the two properties parts where a report's own values go. */
export const slots = { title: '§title§', creator: '§creator§', digest: '§digest§' } as const;
