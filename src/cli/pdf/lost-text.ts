import { replaceUnseen } from '../../domain/text/show-unseen.ts';

/** What a .pdf does not show of a report. */
export interface LostText {
  /** The piece of the report's text that is not there as it should be. */
  readonly piece: string;
  /** The letters of the piece that are not in their place. */
  readonly letters: string;
}

/**
 * Holds the text that a .pdf shows against a report's plain text, letter for letter; spaces, line ends and what shows as
 * nothing aside. Each piece between two spaces must be there, as often as the report has it: the longest are sought first,
 * and what was found counts for one only. Undefined when nothing is lost.
 */
export function lostText(report: string, shown: string): LostText | undefined {
  const pieces = replaceUnseen(report, '')
    .split(/\s+/u)
    .filter((piece) => piece !== '');
  let left = replaceUnseen(shown, '').replace(/\s+/gu, '');
  for (const piece of pieces.toSorted((one, other) => other.length - one.length)) {
    const at = left.indexOf(piece);
    if (at < 0) return { piece, letters: missingLetters(piece, left) };
    left = `${left.slice(0, at)}\n${left.slice(at + piece.length)}`;
  }
  return undefined;
}

/** What of a piece is not there behind its longest beginning that is there: up to where the two texts agree again, or all the rest. */
function missingLetters(piece: string, shown: string): string {
  const letters = [...piece];
  const from = (start: number, end?: number) => letters.slice(start, end).join('');
  let start = 0;
  while (start < letters.length && shown.includes(from(0, start + 1))) start += 1;
  const goesOn = shown.indexOf(from(0, start)) + from(0, start).length;
  let end = start + 1;
  while (end < letters.length && !shown.startsWith(from(end, end + agreeing), goesOn)) end += 1;
  return from(start, end);
}

/** So many letters alike are no chance. */
const agreeing = 4;
