/** What is read off one paper to appraise it, as plain values, since they may come from a worker. */
export interface Appraised extends AppraisedParts {
  /** How long the body is in characters. */
  readonly characters: number;
  /** Its sentences, in reading order. */
  readonly sentences: readonly PlacedSentence[];
}

/** What a kind of paper reads off one of its own. */
export interface AppraisedParts {
  /** Who reports, as the title or the signature says. */
  readonly unit?: string;
  readonly year?: number;
  /** What the law asks for, and whether it is told; nothing where the paper is of no kind that the law speaks of. */
  readonly parts: readonly AppraisedPart[];
  /** How many shortcomings it tells of, and of how many the cause. */
  readonly problems?: number;
  readonly withCause?: number;
  /** What it says will be done next year, entry by entry. */
  readonly promised: readonly string[];
}

/** A part that the law asks for: in a part of its own, within another, or not there. */
export interface AppraisedPart {
  /** What a summary calls it. */
  readonly name: string;
  readonly told: '单列' | '并入' | '缺';
  /** Where it stands as a reader names it: 三、; empty where it is not there. */
  readonly place: string;
  /** Whether it tells of next year, and so answers nothing of last year's. */
  readonly isAhead?: boolean;
}

/** A sentence, and where it stands as a reader names it. */
export interface PlacedSentence {
  /** Headings of an outline are alike everywhere, and say nothing of who copied whom. */
  readonly isHeading?: boolean;
  readonly place: string;
  readonly text: string;
}
