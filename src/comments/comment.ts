/** A comment that is to be put into a Word file. */
export interface Comment {
  /** The path of the words that it is about, and which of them; the whole paper where it is empty. */
  readonly path: string;
  readonly span?: { readonly start: number; readonly end: number };
  /** Its paragraphs. */
  readonly text: readonly string[];
}

/** Who makes comments, and on what day, 2026-02-20; none where it is not to be said. */
export interface Commenter {
  readonly author: string;
  readonly day?: string;
}
