/** Why a piece of text is marked: an answer is missing, someone must confirm it, or it is a note for the reviewer. */
export type MarkKind = 'gap' | 'unverified' | 'note';

/** Text inside a block. */
export interface Inline {
  readonly text: string;
  readonly mark?: MarkKind;
  /** The answer that it was made of, where that is asked for. */
  readonly source?: Source;
}

/** A stretch of an answer: the pointer of the answer, and where in it, as the office wrote it, the stretch begins and ends. */
export interface Source {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Text of a block, in pieces: those that are marked and those between. */
export type Content = readonly Inline[];

/** The words of a piece of content, marks or none. */
export function plainText(content: Content): string {
  return content.map(({ text }) => text).join('');
}

/** The part of a content from one offset to another. */
export function sliceOf(content: Content, start: number, end: number): Inline[] {
  let offset = 0;
  return content.flatMap((inline) => {
    const text = inline.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += inline.text.length;
    return text === '' ? [] : [{ ...inline, text }];
  });
}
