import type { Content } from '../document/inline.ts';
import { labelled } from '../document/labelled.ts';
import type { Block, OfficialDocument, Row, Table } from '../document/node.ts';
import { titleLines } from '../document/title-lines.ts';
import { annexEntries, labels } from '../document/words.ts';
import { gapLines } from '../layout/gaps.ts';
import { fullPage, textAreaTwips } from '../layout/page.ts';
import { defaultProfile, type Profile } from '../layout/profile.ts';
import { headingStyles, type StyleKey, stylesOf } from '../layout/styles.ts';
import { columnTwips } from '../layout/table.ts';
import { twipsOfPt } from '../layout/units.ts';
import { colophonPieces } from './colophon-pieces.ts';
import { headerPieces } from './header-pieces.ts';
import { type Grid, isLine, type Line, type Piece } from './runs/line.ts';
import { spansOf } from './runs/spans.ts';
import { signaturePieces } from './signature-pieces.ts';

/** The paragraphs and tables that a document's blocks become, each with its style and the space around it. */
export function piecesOf(
  { blocks }: OfficialDocument,
  profile: Profile = defaultProfile,
  width: number = textAreaTwips,
): Piece[] {
  const setting = { profile, styles: stylesOf(profile), width };
  const pieces: Piece[] = [];
  for (const [index, block] of blocks.entries()) {
    const gap = twipsOfPt(profile.linePt) * gapLines(blocks[index - 1]?.type, block.type);
    append(pieces, handle(block, setting), gap);
  }
  return pieces;
}

/** Space goes above a paragraph, but under what stands above a table, since a table takes none. */
function append(pieces: Piece[], [first, ...rest]: readonly Piece[], gap: number): void {
  if (!first) return;
  const isSpaced = gap > 0 && isLine(first);
  const last = pieces.at(-1);
  if (gap > 0 && !isLine(first) && last && isLine(last)) pieces[pieces.length - 1] = { ...last, after: gap };
  pieces.push(isSpaced && first.before === undefined ? { ...first, before: gap } : first);
  for (const piece of rest) pieces.push(piece);
}

interface Setting {
  readonly profile: Profile;
  readonly styles: ReturnType<typeof stylesOf>;
  /** Of the text area, in twips. */
  readonly width: number;
}

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, setting: Setting) => Piece[];
};

const handlers: Handlers = {
  headerBlock: (block, { profile }) => headerPieces(block, profile),
  title: ({ content }, setting) => titleLines(content).map((text) => line('title', text, setting)),
  attachedTitle: ({ content }, setting) =>
    titleLines(content).map((text, index) => {
      const title = line('title', text, setting);
      return index === 0 ? { ...title, breakBefore: true } : title;
    }),
  /** Set as the line is that names who speaks; a style of its own would stand in every report. */
  subtitle: ({ content }, setting) =>
    titleLines(content, fullPage.characters).map((text) => line('byline', text, setting)),
  byline: ({ content }, setting) => [line('byline', content, setting)],
  mainRecipients: ({ content }, setting) => [line('mainRecipients', content, setting)],
  heading: ({ level, ordinal, content }, setting) => [
    line(headingStyles[level], [{ text: ordinal }, ...content], setting),
  ],
  runIn: ({ level, ordinal, heading, content }, { styles }) => [
    {
      style: 'body',
      spans: [
        ...spansOf([{ text: ordinal }, ...heading], styles[headingStyles[level]].font).map((span) => ({
          ...span,
          headingLevel: level,
        })),
        ...spansOf(content, 'body'),
      ],
    },
  ],
  paragraph: ({ content }, setting) => [line('body', content, setting)],
  assignment: ({ content }) => [
    {
      style: 'body',
      isAssignment: true,
      spans: labelled(content).flatMap((part) => spansOf(part.content, part.isLabel ? 'levelTwo' : 'body')),
    },
  ],
  annexNote: ({ titles }, setting) =>
    annexEntries(titles).map((entry, index, { length }) => annexNoteLine(entry, index, length, setting)),
  signatureBlock: (block, { profile }) => signaturePieces(block, profile),
  supplementaryNote: ({ content }, setting) => [line('supplementaryNote', content, setting)],
  annexMark: ({ text }, setting) => [line('annexMark', [{ text }], setting)],
  annexTitle: ({ content }, setting) => titleLines(content).map((text) => line('annexTitle', text, setting)),
  appendixTitle: ({ content }, setting) => [line('appendixTitle', content, setting)],
  tableNote: ({ content }, setting) => [line('tableNote', content, setting)],
  table: (table, setting) => [gridOf(table, setting)],
  colophon: (block, { profile }) => colophonPieces(block, profile),
};

function handle<Type extends Block['type']>(block: Extract<Block, { type: Type }>, setting: Setting): Piece[] {
  return (handlers[block.type as Type] as Handlers[Type])(block, setting);
}

function line(style: StyleKey, content: Content, { styles }: Setting): Line {
  return { style, spans: spansOf(content, styles[style].font) };
}

/** One annex goes without a number; of several, the later ones stand under the first; GB/T 9704—2012 7.3.4. */
function annexNoteLine(entry: string, index: number, count: number, setting: Setting): Line {
  if (index > 0) return line('annexNoteNext', [{ text: entry }], setting);
  return line(count === 1 ? 'annexNote' : 'annexNoteNumbered', [{ text: labels.annexes + entry }], setting);
}

function gridOf({ widths, head, rows, textColumns = [] }: Table, setting: Setting): Grid {
  const headCells = (row: Row) => row.map((cell) => line('tableHead', cell, setting));
  const cells = (row: Row) =>
    row.map((cell, column) => line(textColumns.includes(column) ? 'tableText' : 'tableCell', cell, setting));
  return {
    kind: 'grid',
    columnTwips: columnTwips(widths, setting.width),
    head: head.map(headCells),
    rows: rows.map(cells),
  };
}
