import type { Inline } from '../document/node.ts';
import type { FontKind } from '../layout/fonts.ts';
import type { Span } from './line.ts';

/** A content's spans in one font. */
export function spansOf(content: readonly Inline[], font: FontKind): Span[] {
  return content.map(({ text, mark }) => (mark === undefined ? { font, text } : { font, text, mark }));
}
