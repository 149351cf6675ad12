/** An answer that was made of words which could be read otherwise. */
export interface Unclear {
  /** JSON pointer. */
  readonly path: string;
  /** What is to be looked at. */
  readonly note: string;
}
