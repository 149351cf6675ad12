import type { ReadBlock, ReadRevision } from '../read-document.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { Trace } from './trace.ts';

/** Whether revisions are read as accepted or as rejected. */
export type View = 'accepted' | 'original';

/** A field whose end has not come: its instruction, and whether its result has begun. */
export interface OpenField {
  instruction: string;
  hasResult: boolean;
  /** Whether anything of its result was read. */
  isShown: boolean;
}

/** What must be known wherever a part of a document is read, and where what is found is told. */
export interface Reading {
  readonly view: View;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Notes what could not be told; the same sentence once. */
  readonly untold: (sentence: string) => void;
  readonly revised: (revision: ReadRevision) => void;
  /** The place of a note or a comment in its list, by its id in the file. */
  readonly noteAt: (kind: 'footnote' | 'endnote', id: string | undefined) => number | undefined;
  readonly commentAt: (id: string | undefined) => number | undefined;
  /** What the part that is read relates to. */
  readonly targetOf: (id: string | undefined) => string | undefined;
  /** The comments and fields that have begun and not ended; they may go on over paragraphs. */
  readonly openComments: Set<number>;
  readonly openFields: OpenField[];
  /** Where paragraphs are noted with their places in the file, when that was asked for. */
  readonly trace?: Trace;
  /** Reads blocks within blocks: cells, text boxes. */
  readonly blocksIn: (element: XmlElement) => ReadBlock[];
}
