import { isLine, type Piece } from '../runs/line.ts';
import type { Typesetter } from './typesetter.ts';

/** Lines of real text that a signature wants on its page, the closing 特此报告。 not being one. */
const textLines = 2;

/**
 * Keeps the last lines of text on the page of what follows them: a signature never stands without text, and nobody need
 * write 此页无正文 (GB/T 9704—2012 7.3.5.5). What closes a report, 特此报告。 and the annex note, is kept with it, and with that
 * as many paragraphs as make two lines of text.
 */
export function keepTogether(pieces: readonly Piece[], width: number, typesetter: Typesetter): readonly Piece[] {
  const signature = pieces.findIndex(
    (piece) => isLine(piece) && (piece.style === 'signature' || piece.style === 'sealedSignature'),
  );
  let first = signature;
  let closes = true;
  for (let lines = 0; first > 0 && lines < textLines; ) {
    first -= 1;
    const count = linesOfText(pieces[first], width, typesetter);
    if (!(closes && count === 1)) lines += count;
    if (count > 0) closes = false;
  }
  const together = pieces.map((piece, index) => (isDated(piece) && isNote(pieces[index + 1]) ? kept(piece) : piece));
  return together.map((piece, index) => (index >= first && index < signature ? kept(piece) : piece));
}

/** The last line of a signature, which a note under it does not leave. */
function isDated(piece: Piece): boolean {
  return isLine(piece) && (piece.style === 'dateOfIssue' || piece.style === 'sealedDate');
}

function isNote(piece: Piece | undefined): boolean {
  return piece !== undefined && isLine(piece) && piece.style === 'supplementaryNote';
}

function kept(piece: Piece): Piece {
  return isLine(piece) ? { ...piece, keepNext: true } : piece;
}

function linesOfText(piece: Piece | undefined, width: number, typesetter: Typesetter): number {
  if (!piece || !isLine(piece) || piece.style !== 'body') return 0;
  return Math.min(...typesetter.countLines(piece, width));
}
