import { isLine, type Piece } from './line.ts';

/**
 * Keeps the last lines of text on the page of what follows them: a signature never stands without text, and nobody need
 * write 此页无正文. Two paragraphs are kept, since the last is often only 特此报告。
 */
export function keepTogether(pieces: readonly Piece[]): Piece[] {
  const signature = pieces.findIndex(
    (piece) => isLine(piece) && (piece.style === 'signature' || piece.style === 'sealedSignature'),
  );
  return pieces.map((piece, index) =>
    isLine(piece) && index < signature && index >= signature - 2 ? { ...piece, keepNext: true } : piece,
  );
}
