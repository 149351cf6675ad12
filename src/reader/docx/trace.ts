import type { ReadParagraph } from '../read-document.ts';
import type { XmlElement } from '../xml/element.ts';

/** Characters of a paragraph, and what in the file they come from. */
export interface TracedPiece {
  readonly length: number;
  /** The run, or what stands in a run's place. */
  readonly run: XmlElement;
  /** The element in the run that the characters are of. */
  readonly element: XmlElement;
}

/** A paragraph as the file has it: one, or several that are one where a revision joins them. */
export interface TracedParagraph {
  readonly elements: readonly XmlElement[];
  /** What its characters come from, in their order. */
  readonly pieces: readonly TracedPiece[];
}

/** Where the paragraphs of a document stand in its file, those in cells and boxes too. */
export type Trace = Map<ReadParagraph, TracedParagraph>;

/** The trace of two paragraphs that are one. */
export function joinedTrace(first: TracedParagraph | undefined, second: TracedParagraph | undefined): TracedParagraph {
  return {
    elements: [...(first?.elements ?? []), ...(second?.elements ?? [])],
    pieces: [...(first?.pieces ?? []), ...(second?.pieces ?? [])],
  };
}
