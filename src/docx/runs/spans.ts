import type { Content } from '../../document/inline.ts';
import type { FontKind } from '../../layout/fonts.ts';
import type { FontSpan } from './line.ts';

/** A content's spans in one font. */
export function spansOf(content: Content, font: FontKind): FontSpan[] {
  return content.map(({ text, mark }) => (mark === undefined ? { font, text } : { font, text, mark }));
}
