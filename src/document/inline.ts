/** Why a piece of text is marked: an answer is missing, someone must confirm it, or it is a note for the reviewer. */
export type MarkKind = 'gap' | 'unverified' | 'note';

/** Text inside a block. */
export interface Inline {
  readonly text: string;
  readonly mark?: MarkKind;
}

/** Text of a block, in pieces: those that are marked and those between. */
export type Content = readonly Inline[];

/** The words of a piece of content, marks or none. */
export function plainText(content: Content): string {
  return content.map(({ text }) => text).join('');
}
