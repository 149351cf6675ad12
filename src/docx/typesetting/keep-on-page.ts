import type { Profile } from '../../layout/profile.ts';
import { isLine, type Line, type Piece, type Section } from '../runs/line.ts';
import { estimatePages, type PageHabits } from './estimate-pages.ts';
import type { Typesetter } from './typesetter.ts';

/**
 * Keeps on one page what reads ill apart: who is to do a task and the last line of the task. A paragraph that a page parts anyhow
 * is let be: LibreOffice moves one that stays with the next whole, and would leave most of the page before it empty.
 */
export function keepOnPage(
  section: Section,
  profile: Profile,
  programs: readonly PageHabits[],
  typesetter: Typesetter,
): readonly Piece[] {
  let { pieces } = section;
  for (const at of pieces.keys()) {
    const task = pieces[at];
    if (!task || !isLine(task) || !isAssignment(pieces[at + 1])) continue;
    const pages = estimatePages({ ...section, pieces }, profile, programs, typesetter);
    const isParted = pages.some((some) => isOnPages(some[at]));
    const isLeft = pages.some((some) => some[at]?.at(-1) !== some[at + 1]?.[0]);
    if (isLeft || !isParted) pieces = pieces.with(at, { ...task, keepNext: true });
  }
  return pieces;
}

function isAssignment(piece: Piece | undefined): piece is Line {
  return piece !== undefined && isLine(piece) && piece.isAssignment === true;
}

function isOnPages(pages: readonly number[] = []): boolean {
  return pages[0] !== pages.at(-1);
}
