import type { Span } from './span.ts';

/**
 * What stands of the pieces of a text in each of some stretches of it; a piece keeps all that is said of it. The stretches come
 * in their order and do not meet, so that the pieces are gone through once, however many stretches there are.
 */
export function cutPieces<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  stretches: readonly Span[],
): Piece[][] {
  let at = 0;
  let offset = 0;
  return stretches.map(({ start, end }) => {
    const cut: Piece[] = [];
    for (let piece = pieces[at]; piece !== undefined && offset < end; piece = pieces[at]) {
      const text = piece.text.slice(Math.max(0, start - offset), end - offset);
      if (text !== '') cut.push({ ...piece, text });
      if (offset + piece.text.length > end) break;
      offset += piece.text.length;
      at += 1;
    }
    return cut;
  });
}

/** The stretches of a text between some places in it, the first from its beginning. */
export function stretchesTo(ends: readonly number[]): Span[] {
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
