import type { Block, Inline, OfficialDocument, Row, Table } from '../document/node.ts';
import { plainText } from '../document/node.ts';
import type { HeadingLevel } from '../domain/ordinals.ts';
import type { FontKind } from '../layout/fonts.ts';
import { gapLines } from '../layout/gaps.ts';
import { unsealedIndents } from '../layout/indents.ts';
import { paragraphStyles, type StyleKey } from '../layout/styles.ts';
import type { Grid, Line, Piece, Span } from './line.ts';
import { textAreaTwips } from './text-area.ts';

/** The paragraphs and tables that a document's blocks become, each with its style and the blank lines before it. */
export function piecesOf({ blocks }: OfficialDocument): Piece[] {
  return blocks.flatMap((block, index) => handle(block, gapLines(blocks[index - 1]?.type, block.type)));
}

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>, gap: number) => Piece[];
};

const handlers: Handlers = {
  title: ({ content }, gap) => [line('title', content, gap)],
  mainRecipients: ({ content }, gap) => [line('mainRecipients', content, gap)],
  heading: ({ level, ordinal, content }, gap) => [line(headingStyles[level], [{ text: ordinal }, ...content], gap)],
  runIn: ({ level, ordinal, heading, content }, gap) => {
    const style = headingStyles[level];
    const spans = [
      ...spansOf([{ text: ordinal }, ...heading], paragraphStyles[style].font),
      ...spansOf(content, 'body'),
    ];
    return [{ style: 'body', gapLines: gap, spans }];
  },
  paragraph: ({ content }, gap) => [line('body', content, gap)],
  annexNote: ({ titles }, gap) => titles.map((title, index) => annexNoteLine(title, index, titles.length, gap)),
  signatureBlock: ({ authorities, dateOfIssue }, gap) => {
    const last = authorities.at(-1) ?? [];
    const indents = unsealedIndents(plainText(last), plainText(dateOfIssue ?? []));
    return [
      ...authorities.map((authority, index) => ({
        ...line('signature', authority, index === 0 ? gap : 0),
        rightIndent: indents.authority,
      })),
      ...(dateOfIssue
        ? [{ ...line('dateOfIssue', dateOfIssue, authorities.length === 0 ? gap : 0), rightIndent: indents.date }]
        : []),
    ];
  },
  annexMark: ({ text }, gap) => [line('annexMark', [{ text }], gap)],
  annexTitle: ({ content }, gap) => [line('annexTitle', content, gap)],
  table: (table) => [gridOf(table)],
};

function handle<Type extends Block['type']>(block: Extract<Block, { type: Type }>, gap: number): Piece[] {
  return (handlers[block.type as Type] as Handlers[Type])(block, gap);
}

const headingStyles: Readonly<Record<HeadingLevel, StyleKey>> = {
  1: 'levelOne',
  2: 'levelTwo',
  3: 'levelThree',
  4: 'levelFour',
};

function line(style: StyleKey, content: readonly Inline[], gap: number): Line {
  return { style, gapLines: gap, spans: spansOf(content, paragraphStyles[style].font) };
}

function spansOf(content: readonly Inline[], font: FontKind): Span[] {
  return content.map((inline) => ({ font, ...inline }));
}

/** One annex goes without a number; of several, the later ones stand under the first; GB/T 9704—2012 7.3.4. */
function annexNoteLine(title: string, index: number, count: number, gap: number): Line {
  if (count === 1) return line('annexNote', [{ text: `附件：${title}` }], gap);
  if (index === 0) return line('annexNoteNumbered', [{ text: `附件：1.${title}` }], gap);
  return line('annexNoteNext', [{ text: `${index + 1}.${title}` }], 0);
}

function gridOf({ widths, head, rows, textColumns = [] }: Table): Grid {
  const columns = widths.length > 0 ? widths : (head[0] ?? rows[0] ?? []).map(() => 1);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const headCells = (row: Row) => row.map((cell) => line('tableHead', cell, 0));
  const cells = (row: Row) =>
    row.map((cell, column) => line(textColumns.includes(column) ? 'tableText' : 'tableCell', cell, 0));
  return {
    columnTwips: columns.map((width) => Math.round((textAreaTwips * width) / total)),
    head: head.map(headCells),
    rows: rows.map(cells),
  };
}
