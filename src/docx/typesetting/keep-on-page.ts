import type { Profile } from '../../layout/profile.ts';
import { type Grid, isLine, type Line, type PageSection, type Piece } from '../runs/line.ts';
import { estimatePages, type PageHabits } from './estimate-pages.ts';
import type { Typesetter } from './typesetter.ts';

/** On which pages the rows of each piece stand, in each program. */
type Pages = readonly (readonly (readonly number[])[])[];

/**
 * Keeps on one page what reads ill apart: who is to do a task and the last line of the task; the last row of an annex's table and the
 * one before it; a part's heading in such a table and the row under it. Rows are kept only where a page would part them in some program.
 */
export function keepOnPage(
  section: PageSection,
  profile: Profile,
  programs: readonly PageHabits[],
  typesetter: Typesetter,
): readonly Piece[] {
  let { pieces } = section;
  let known: Pages | undefined;
  const pages = () => {
    known ??= estimatePages({ ...section, pieces }, profile, programs, typesetter);
    return known;
  };
  const put = (at: number, piece: Piece) => {
    pieces = pieces.with(at, piece);
    known = undefined;
  };
  let isInAnnex = false;
  for (const [at, piece] of section.pieces.entries()) {
    if (isLine(piece)) {
      if (piece.style === 'annexMark' || piece.style === 'appendixTitle') isInAnnex = piece.style === 'annexMark';
      if (isAssignment(pieces[at + 1]) && staysWithNext(at, pages())) put(at, kept(piece));
    } else if (isInAnnex && piece.kind === 'grid') {
      let grid = piece;
      for (const row of closeRows(grid)) {
        if (!isPageEnd(at, grid.head.length + row, pages())) continue;
        grid = { ...grid, rows: grid.rows.with(row, grid.rows[row]?.map(kept) ?? []) };
        put(at, grid);
      }
    }
  }
  return pieces;
}

function kept(line: Line): Line {
  return { ...line, keepNext: true };
}

function isAssignment(piece: Piece | undefined): boolean {
  return piece !== undefined && isLine(piece) && piece.isAssignment === true;
}

/**
 * A paragraph stays with the next but where a page parts it anyhow: LibreOffice moves one that does so whole, and would leave
 * most of the page before it empty.
 */
function staysWithNext(at: number, pages: Pages): boolean {
  const isParted = pages.some((of) => of[at]?.[0] !== of[at]?.at(-1));
  return !isParted || pages.some((of) => of[at]?.at(-1) !== of[at + 1]?.[0]);
}

/** The rows that read ill as the last of a page; the first is none, since the table's head would be left without it. */
function closeRows({ rows, columnTwips }: Grid): number[] {
  const isPart = (at: number) => rows[at]?.length === 1 && columnTwips.length > 1;
  return [...rows.keys()].filter((at) => at > 0 && at < rows.length - 1 && (at === rows.length - 2 || isPart(at)));
}

function isPageEnd(at: number, row: number, pages: Pages): boolean {
  return pages.some((of) => of[at]?.[row] !== of[at]?.[row + 1]);
}
