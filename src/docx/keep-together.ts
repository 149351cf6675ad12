import { textAreaTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { programs } from '../layout/programs.ts';
import { type CountLines, lineCounter } from './count-lines.ts';
import { isLine, type Piece } from './line.ts';

/** Lines of real text that a signature wants on its page, the closing 特此报告。 not being one. */
const textLines = 2;

/**
 * Keeps the last lines of text on the page of what follows them: a signature never stands without text, and nobody need
 * write 此页无正文 (GB/T 9704—2012 7.3.5.5). What closes a report, 特此报告。 and the annex note, is kept with it, and with that
 * as many paragraphs as make two lines of text.
 */
export function keepTogether(pieces: readonly Piece[], profile: Profile): Piece[] {
  const signature = pieces.findIndex(
    (piece) => isLine(piece) && (piece.style === 'signature' || piece.style === 'sealedSignature'),
  );
  const count = lineCounter(profile, [programs.word]);
  let first = signature;
  let closes = true;
  for (let lines = 0; first > 0 && lines < textLines; ) {
    first -= 1;
    const more = linesOfText(pieces[first], count);
    if (!(closes && more === 1)) lines += more;
    if (more > 0) closes = false;
  }
  return pieces.map((piece, index) =>
    isLine(piece) && index >= first && index < signature ? { ...piece, keepNext: true } : piece,
  );
}

function linesOfText(piece: Piece | undefined, count: CountLines): number {
  return (piece && isLine(piece) && piece.style === 'body' && count(piece, textAreaTwips)[0]) || 0;
}
