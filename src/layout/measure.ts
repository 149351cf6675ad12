/** How a paragraph is set, in twips. */
export interface Measure {
  readonly sizeTwips: number;
  /** Added to every character. */
  readonly spacingTwips: number;
  readonly widthTwips: number;
  /** How far its first line is indented. */
  readonly firstIndentTwips: number;
}

/** A stretch of text that is set looser, and by how much a character. */
export interface Loosened {
  readonly start: number;
  readonly end: number;
  readonly twips: number;
}
