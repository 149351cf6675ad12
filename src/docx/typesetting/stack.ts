import type { ParagraphStyle } from '../../layout/paragraph-style.ts';
import type { stylesOf } from '../../layout/styles.ts';
import { cellTwips, tableText } from '../../layout/table.ts';
import { twipsOfPt } from '../../layout/units.ts';
import { isLine, type Line, type Piece } from '../runs/line.ts';
import type { Typesetter } from './typesetter.ts';

/** What takes room as one: the lines of a paragraph or the rows of a table, none of which breaks. */
export interface Stack {
  readonly rows: readonly number[];
  /** Which rows stay on the page of the next; none where left out. */
  readonly keptRows?: readonly boolean[];
  /** Where its paragraph or table stands among the pieces. */
  readonly piece: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  /** Stands again at the head of each page. */
  readonly repeated: number;
}

function stackOf(piece: number, rows: readonly number[], more: Partial<Stack> = {}): Stack {
  const { before = 0, after = 0, keepNext = false, breakBefore = false, repeated = 0, keptRows } = more;
  return { piece, rows, before, after, keepNext, breakBefore, repeated, ...(keptRows ? { keptRows } : {}) };
}

/** What the stacks of one program follow from. */
export interface StackSetting {
  readonly program: number;
  readonly keptSplits: boolean;
  readonly styles: ReturnType<typeof stylesOf>;
  readonly typesetter: Typesetter;
}

/** What pieces take of a page's height, one stack after the other. */
export function stacksOf(pieces: readonly Piece[], width: number, setting: StackSetting): Stack[] {
  const stacks: Stack[] = [];
  for (const at of pieces.keys()) addStacks(stacks, pieces, at, width, setting);
  return stacks;
}

function addStacks(stacks: Stack[], pieces: readonly Piece[], at: number, width: number, setting: StackSetting): void {
  const piece = pieces[at];
  if (!piece) return;
  if (isLine(piece)) addLine(stacks, piece, at, width, setting);
  else if (piece.kind === 'jointMark') {
    const names = piece.names.map((name) => heightOf(rowsOf(name, width, setting)));
    stacks.push(stackOf(at, [piece.above + heightOf(names)], { keepNext: true }));
  } else {
    const head = piece.head.map((cells) => rowHeight(cells, piece.columnTwips, setting));
    const rows = piece.rows.map((cells) => rowHeight(cells, piece.columnTwips, setting));
    const keptRows = [...piece.head.map(() => false), ...piece.rows.map(([first]) => first?.keepNext ?? false)];
    stacks.push(
      stackOf(at, [...head, ...rows], { repeated: heightOf(head), ...(keptRows.includes(true) ? { keptRows } : {}) }),
    );
  }
}

function addLine(stacks: Stack[], line: Line, at: number, width: number, setting: StackSetting): void {
  const { keepWithNext = false, pageBreakBefore = false } = styleOf(line, setting);
  const { before = 0, after = 0, keepNext = keepWithNext, breakBefore = pageBreakBefore } = line;
  const rows = rowsOf(line, width, setting);
  if (!keepNext || !setting.keptSplits || rows.length <= keptLines + 1) {
    stacks.push(stackOf(at, rows, { before, after, keepNext, breakBefore }));
    return;
  }
  const split = rows.length - keptLines;
  stacks.push(
    stackOf(at, rows.slice(0, split), { before, breakBefore }),
    stackOf(at, rows.slice(split), { after, keepNext }),
  );
}

/** The heights of a paragraph's lines on a width. */
function rowsOf(line: Line, width: number, setting: StackSetting): number[] {
  const count = setting.typesetter.countLines(line, width)[setting.program] ?? 0;
  return Array<number>(count).fill(twipsOfPt(styleOf(line, setting).linePt));
}

function styleOf({ style }: Line, { styles }: StackSetting): ParagraphStyle {
  return styles[style];
}

/** The height of a table's row: that of its highest cell. */
function rowHeight(cells: readonly Line[], columnTwips: readonly number[], setting: StackSetting): number {
  let highest = 0;
  for (const [index, cell] of cells.entries()) {
    const room = cellTwips(index, cells.length, columnTwips) - tableText.cellMarginsTwips;
    highest = Math.max(highest, heightOf(rowsOf(cell, room, setting)));
  }
  return highest + border;
}

/** Of the line between two rows of a table. */
const border = 10;
/** What Word keeps of a paragraph on the next page, its widow control being on. */
const keptLines = 2;

/** How high rows are together. */
export function heightOf(rows: readonly number[]): number {
  let height = 0;
  for (const row of rows) height += row;
  return height;
}
