import type { StyleKey } from '../../layout/styles.ts';
import { isLine, type Piece } from '../runs/line.ts';
import type { Typesetter } from './typesetter.ts';

/** Lines of real text that a signature wants on its page, the closing 特此报告。 not being one. */
const textLines = 2;

/**
 * A longer paragraph is not fetched for the second of them: LibreOffice moves a paragraph that stays with the next whole, and
 * left most of the page before it empty.
 */
const secondLines = 4;

/**
 * Keeps the last lines of text on the page of what follows them: a signature never stands without text, and nobody need
 * write 此页无正文 (GB/T 9704—2012 7.3.5.5). What closes a report, 特此报告。 and the annex note, is kept with it, and with that
 * as many paragraphs as make two lines of text. A note (7.3.6) stays with the date above it, or with the text where nobody signs.
 */
export function keepTogether(pieces: readonly Piece[], width: number, typesetter: Typesetter): readonly Piece[] {
  const signature = findStyle(pieces, ['signature', 'sealedSignature', 'supplementaryNote']);
  let first = signature;
  let closes = true;
  for (let lines = 0; first > 0 && lines < textLines; ) {
    const count = linesOfText(pieces[first - 1], width, typesetter);
    if (lines > 0 && count > secondLines) break;
    first -= 1;
    if (!(closes && count === 1)) lines += count;
    if (count > 0) closes = false;
  }
  if (first < 0) return pieces;
  const end = Math.max(signature, findStyle(pieces, ['supplementaryNote']));
  const stays = (at: number) => at >= first && (at < signature || at === end - 1);
  return pieces.map((piece, at) => (stays(at) ? kept(piece) : piece));
}

/** Where the first paragraph of one of these styles stands; -1 where there is none. */
function findStyle(pieces: readonly Piece[], styles: readonly StyleKey[]): number {
  return pieces.findIndex((piece) => isLine(piece) && styles.includes(piece.style));
}

function kept(piece: Piece): Piece {
  return isLine(piece) ? { ...piece, keepNext: true } : piece;
}

function linesOfText(piece: Piece | undefined, width: number, typesetter: Typesetter): number {
  if (!piece || !isLine(piece) || piece.style !== 'body') return 0;
  return Math.min(...typesetter.countLines(piece, width));
}
