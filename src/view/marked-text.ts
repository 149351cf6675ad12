import type { Content } from '../document/inline.ts';
import { escapeText, markElement } from '../document/markup.ts';
import { cutEndMark } from '../domain/material/cut-end-mark.ts';

/**
 * A text with marked pieces. Handlebars prints an object that has `toHTML` as it is, so a template writes `{{text}}` for
 * plain and marked texts alike.
 */
export class MarkedText {
  readonly pieces: Content;

  constructor(pieces: Content) {
    this.pieces = pieces;
  }

  toHTML(): string {
    return this.pieces
      .map((piece) => (piece.mark || piece.source ? markElement(piece) : escapeText(piece.text)))
      .join('');
  }

  toString(): string {
    return this.pieces.map(({ text }) => text).join('');
  }
}

/** A text as a template receives it. */
export type Text = string | MarkedText;

/** Joins texts, keeping their marks; absent ones are passed over. */
export function join(...texts: readonly (Text | null | undefined)[]): Text {
  return joinAll(texts);
}

/** Writes texts one after the other with a separator between: 县委、县政府. */
export function joinList(texts: readonly Text[], separator: string): Text {
  return joinAll(texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])));
}

/** A list from the facts may have more entries than a call takes arguments. */
function joinAll(texts: readonly (Text | null | undefined)[]): Text {
  const present = texts.filter((text): text is Text => text !== null && text !== undefined && text !== '');
  if (present.every((text) => typeof text === 'string')) return present.join('');
  return new MarkedText(present.flatMap((text) => (typeof text === 'string' ? [{ text }] : text.pieces)));
}

/** A text with its words rewritten; what is marked as a gap stays. */
export function rewrite(text: Text, write: (words: string) => string): Text {
  if (typeof text === 'string') return write(text);
  return new MarkedText(
    text.pieces.map((piece) => (piece.mark === 'gap' ? piece : { ...piece, text: write(piece.text) })),
  );
}

/** The year of the report as a text; a draft without one has a gap in its place. */
export function yearText(year: number | Text | undefined): Text {
  return typeof year === 'number' ? String(year) : (year ?? '');
}

/** The text, or null when there is none to print. */
export function orNull(text: Text | undefined): Text | null {
  return text === undefined || String(text).trim() === '' ? null : text;
}

/** A text without the marks that end a clause or a sentence. */
export function withoutEndMark(text: Text): Text {
  if (typeof text === 'string') return cutEndMark(text);
  const last = text.pieces.at(-1);
  if (!last) return text;
  return new MarkedText([...text.pieces.slice(0, -1), { ...last, text: String(withoutEndMark(last.text)) }]);
}

/** Whether a text ends with a mark that closes a clause or a sentence. */
export function hasEndMark(text: Text): boolean {
  return /[。；，、：！？…—.;,:!?][”’）》]?\s*$/u.test(String(text));
}
