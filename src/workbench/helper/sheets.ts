import type { OfficialDocument } from '../../document/node.ts';
import { bodyOf } from '../../docx/body.ts';
import { isLine, type Line, type Piece } from '../../docx/runs/line.ts';
import { estimatePages } from '../../docx/typesetting/estimate-pages.ts';
import { Typesetter } from '../../docx/typesetting/typesetter.ts';
import type { PageKind } from '../../layout/page.ts';
import { defaultProfile } from '../../layout/profile.ts';
import { programs } from '../../layout/programs.ts';

/** A page as our typesetter reckons it: pieces, each from one of its lines or rows to another. */
export interface Sheet {
  readonly kind: PageKind;
  readonly pieces: readonly SheetPiece[];
}

/** What of a piece stands on a page: its rows from `from` to `to`, of `rows`. */
export interface SheetPiece {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** A document as A4 pages. Word, WPS and LibreOffice have the last word. */
export function sheetsOf(document: OfficialDocument): Sheet[] {
  const habits = [{ ...programs.word, keptSplits: true }];
  const typesetter = new Typesetter(defaultProfile, habits);
  return bodyOf(document, defaultProfile).flatMap((section) => {
    const [pages = []] = estimatePages(section, defaultProfile, habits, typesetter);
    const sheets: { kind: PageKind; pieces: SheetPiece[] }[] = [];
    for (const [at, piece] of section.pieces.entries()) {
      if (isAnchor(piece)) continue;
      const rows = pages[at]?.length ? (pages[at] ?? []) : [Math.max(1, sheets.length)];
      for (const page of new Set(rows)) {
        while (sheets.length < page) sheets.push({ kind: section.kind, pieces: [] });
        const from = rows.indexOf(page);
        sheets[page - 1]?.pieces.push({ piece, from, to: rows.lastIndexOf(page) + 1, rows: rows.length });
      }
    }
    return sheets;
  });
}

function isAnchor(piece: Piece): boolean {
  return isLine(piece) && (piece as Line).style === 'anchor';
}
