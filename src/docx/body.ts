import type { OfficialDocument } from '../document/node.ts';
import { page, textWidthTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { programs } from '../layout/programs.ts';
import { type BlockSection, sectionsOf } from '../layout/sections.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { colophonPieces } from './colophon-pieces.ts';
import { piecesOf } from './pieces.ts';
import { isLine, type Line, type Piece, type Section } from './runs/line.ts';
import { estimateEnds } from './typesetting/estimate-pages.ts';
import { keepTogether } from './typesetting/keep-together.ts';
import { Typesetter } from './typesetting/typesetter.ts';

const anchor: Line = { style: 'anchor', spans: [] };

/**
 * The body of a document in its sections. The colophon stands in a frame on the lower edge of the text area, so that its
 * last line is there whatever the text does; the frame's page is that of the empty paragraph behind it. On paper printed on
 * both sides that page must be even (GB/T 9704—2012 7.4): an even page of the colophon's own always is, since the section
 * says so; the last page of the text is where the estimate is sure of it, which spares a sheet.
 */
export function bodyOf({ blocks }: OfficialDocument, profile: Profile): Section[] {
  const typesetter = new Typesetter(profile, pagers);
  const colophon = blocks.flatMap((block) => (block.type === 'colophon' ? colophonPieces(block, profile) : []));
  const text = blocks.filter(({ type }) => type !== 'colophon');
  const main = sectionsOf(text).map((section) => setSection(section, profile, typesetter));
  if (colophon.length === 0) return main;
  const closing = [...colophon, anchor];
  const last = main.at(-1);
  if (last?.kind !== 'upright' || !isSureOfRoom(main, colophon, profile, typesetter)) {
    return [...main, { kind: 'colophonPage', pieces: closing }];
  }
  return [...main.slice(0, -1), { kind: 'upright', pieces: [...last.pieces, ...closing] }];
}

function setSection({ kind, blocks }: BlockSection, profile: Profile, typesetter: Typesetter): Section {
  const width = textWidthTwips(kind, profile);
  const pieces = piecesOf({ blocks }, profile, width).map((piece) =>
    isLine(piece) ? typesetter.settle(piece, width) : piece,
  );
  return { kind, pieces: endedByLine(keepTogether(pieces, width, typesetter)) };
}

/** The programs as far as pages go, and one that lets no mark hang. */
const pagers = [
  { ...programs.libreOffice, keptSplits: false },
  { ...programs.word, keptSplits: true },
  { ...programs.word, keptSplits: false, hanging: false, hangingAfterUnit: false },
] as const;

/** Whether the text ends, in every program, on one page that the colophon may close, with room for it and a line more. */
function isSureOfRoom(
  main: readonly Section[],
  colophon: readonly Line[],
  profile: Profile,
  typesetter: Typesetter,
): boolean {
  const lowerEdge = twipsOfMm(page.heightMm) - twipsOfMm(profile.marginBottomMm);
  const needed = lowerEdge - (colophon[0]?.frameTop ?? 0) + twipsOfPt(profile.linePt);
  let first: number | undefined;
  for (const { page: number, freeTwips } of estimateEnds(main, profile, pagers, typesetter)) {
    first ??= number;
    if (number !== first || (number % 2 === 1 && profile.colophonOnEvenPage) || freeTwips < needed) return false;
  }
  return true;
}

/** A section, and so a document, ends with a paragraph. */
function endedByLine(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last && isLine(last) ? pieces : [...pieces, anchor];
}
