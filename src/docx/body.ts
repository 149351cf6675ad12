import type { Block, OfficialDocument } from '../document/node.ts';
import { page, textAreaTwips, textHeightTwips, textWidthTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { programs } from '../layout/programs.ts';
import { type BlockSection, sectionsOf } from '../layout/sections.ts';
import { cellTwips, tableText } from '../layout/table.ts';
import { twipsOfMm, twipsOfPt } from '../layout/units.ts';
import { colophonPieces } from './colophon-pieces.ts';
import { withTextOnFirstPage } from './first-page.ts';
import { piecesOf } from './pieces.ts';
import { isLine, type Line, type PageSection, type Piece } from './runs/line.ts';
import { estimateEnds } from './typesetting/estimate-pages.ts';
import { keepOnPage } from './typesetting/keep-on-page.ts';
import { keepTogether } from './typesetting/keep-together.ts';
import { withTallRows } from './typesetting/tall-rows.ts';
import { tighten } from './typesetting/tighten.ts';
import { Typesetter } from './typesetting/typesetter.ts';

const anchor: Line = { style: 'anchor', spans: [] };

/**
 * The body of a document in its sections. The colophon stands in a frame on the lower edge of the text area, so that its
 * last line is there whatever the text does; the frame's page is that of the empty paragraph behind it. On paper printed on
 * both sides that page must be even (GB/T 9704—2012 7.4): an even page of the colophon's own always is, since the section
 * says so; the last page of the text is where the estimate is sure of it, which spares a sheet.
 */
export function bodyOf(document: OfficialDocument, profile: Profile): PageSection[] {
  const typesetter = new Typesetter(profile, pagers);
  const { blocks } = asSet(document, profile, typesetter);
  const colophon = blocks.flatMap((block) => (block.type === 'colophon' ? colophonPieces(block, profile) : []));
  const text = blocks.filter(({ type }) => type !== 'colophon');
  const main = sectionsOf(text).map((section) => setSection(section, profile, typesetter));
  if (colophon.length === 0) return main;
  const closing = [...colophon, anchor];
  const ended = endedForColophon(main, colophon, profile, typesetter);
  const last = ended?.at(-1);
  if (!ended || !last) return [...main, { kind: 'colophonPage', pieces: closing }];
  return [...ended.slice(0, -1), { kind: 'upright', pieces: [...last.pieces, ...closing] }];
}

/** A document with its recipients where they are printed: in the colophon where the first page has no room for text under them. */
export function asSet(
  { blocks }: OfficialDocument,
  profile: Profile,
  typesetter = new Typesetter(profile, pagers),
): OfficialDocument {
  return { blocks: withTextOnFirstPage(blocks, (some) => isOnePage(some, profile, typesetter)) };
}

/** The text with room for the colophon under its end; set closer where only some programs have it; undefined where none has. */
function endedForColophon(
  main: readonly PageSection[],
  colophon: readonly Line[],
  profile: Profile,
  typesetter: Typesetter,
): readonly PageSection[] | undefined {
  if (main.at(-1)?.kind !== 'upright') return undefined;
  const ends = roomInPrograms(main, colophon, profile, typesetter);
  if (ends.every((has) => has)) return main;
  if (!ends.some((has) => has)) return undefined;
  return tighten(
    main,
    (line) => typesetter.closer(line, textAreaTwips),
    (sections) => roomInPrograms(sections, colophon, profile, typesetter).every((has) => has),
  );
}

function setSection({ kind, blocks }: BlockSection, profile: Profile, typesetter: Typesetter): PageSection {
  const width = textWidthTwips(kind, profile);
  const pieces = piecesOf({ blocks }, profile, width).map((piece) =>
    settled(piece, width, textHeightTwips(kind, profile), typesetter),
  );
  const kept = keepOnPage({ kind, pieces: keepTogether(pieces, width, typesetter) }, profile, pagers, typesetter);
  return { kind, pieces: endedByLine(kept) };
}

function settled(piece: Piece, width: number, heightTwips: number, typesetter: Typesetter): Piece {
  if (isLine(piece)) return typesetter.settle(piece, width);
  if (piece.kind === 'jointMark') return piece;
  const { head, rows, columnTwips } = piece;
  const settleRow = (cells: readonly Line[]) =>
    cells.map((cell, index) =>
      typesetter.settleCell(cell, cellTwips(index, cells.length, columnTwips) - tableText.cellMarginsTwips),
    );
  return withTallRows({ ...piece, head: head.map(settleRow), rows: rows.map(settleRow) }, heightTwips, typesetter);
}

/** Whether blocks stand on one upright page in every program. */
function isOnePage(blocks: readonly Block[], profile: Profile, typesetter: Typesetter): boolean {
  const sections = [setSection({ kind: 'upright', blocks }, profile, typesetter)];
  return [...estimateEnds(sections, profile, pagers, typesetter)].every(({ page: number }) => number === 1);
}

/** The programs as far as pages go, and one that lets no mark hang. */
const pagers = [
  { ...programs.libreOffice, keptSplits: false },
  { ...programs.word, keptSplits: true },
  { ...programs.word, keptSplits: false, hanging: false, hangingAfterUnit: false },
] as const;

/** In which programs the text ends on a page that the colophon may close, with room for it and a line more. */
function roomInPrograms(
  main: readonly PageSection[],
  colophon: readonly Line[],
  profile: Profile,
  typesetter: Typesetter,
): boolean[] {
  const lowerEdge = twipsOfMm(page.heightMm) - twipsOfMm(profile.marginBottomMm);
  const needed = lowerEdge - (colophon[0]?.frameTop ?? 0) + twipsOfPt(profile.linePt);
  return [...estimateEnds(main, profile, pagers, typesetter)].map(
    ({ page: number, freeTwips }) => !(number % 2 === 1 && profile.colophonOnEvenPage) && freeTwips >= needed,
  );
}

/** A section, and so a document, ends with a paragraph. */
function endedByLine(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last && isLine(last) ? pieces : [...pieces, anchor];
}
