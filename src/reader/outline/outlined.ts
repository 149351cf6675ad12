import type { HeadingLevel } from '../../domain/report/ordinals.ts';
import type { ReadParagraph } from '../read-document.ts';

/** What a paragraph is in an official document; GB/T 9704—2012 7.2 to 7.4. Lines of a page's frame are no part of it. */
export type Role =
  | 'header'
  | 'title'
  | 'byline'
  | 'recipients'
  | 'heading'
  | 'text'
  | 'annexNote'
  | 'signature'
  | 'date'
  | 'supplementaryNote'
  | 'annexMark'
  | 'annexTitle'
  | 'colophon'
  | 'contents'
  | 'frame'
  | 'empty';

/** A paragraph with what it is, by its words and by how it is set. */
export interface Outlined extends Words {
  readonly paragraph: ReadParagraph;
  /** Its place in `blocks`. */
  readonly index: number;
  readonly role: Role;
  /** The annex that it stands in, from 1; the main text is none. */
  readonly annex?: number;
}

/** The words of a paragraph, taken apart. */
export interface Words {
  /** The whole text: blanks and a typed ordinal too. */
  readonly text: string;
  /** Its ordinal as it is printed, and whether someone typed it. */
  readonly ordinal?: string;
  readonly isTyped?: boolean;
  /** The level that the ordinal says, or the style where there is none. */
  readonly level?: HeadingLevel;
  /** Where in the text the words begin and end: behind blanks and a typed ordinal, before blanks. */
  readonly start: number;
  readonly end: number;
  /** Where a heading ends, its mark not among it, and where what runs on after it begins; both are `start` where there is no heading. */
  readonly headingEnd: number;
  readonly bodyStart: number;
}
