import type { Habits } from '../layout/next-line.ts';
import { textHeightTwips, textWidthTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { type ParagraphStyle, stylesOf } from '../layout/styles.ts';
import { tableText } from '../layout/table.ts';
import { twipsOfPt } from '../layout/units.ts';
import { isLine, type Line, type Piece, type Section } from './line.ts';
import { countLines } from './settle.ts';

/** Where a body ends: the page, from 1, and the room left on it. */
export interface BodyEnd {
  readonly page: number;
  readonly freeTwips: number;
}

/** In what the programs that lay a file out differ. */
export interface PageHabits extends Habits {
  /** Whether a paragraph that stays with the next may break before its last two lines, or moves whole. */
  readonly keptSplits: boolean;
}

/** What takes room as one: the lines of a paragraph or the rows of a table, none of which breaks. */
interface Stack {
  readonly before: number;
  readonly after: number;
  readonly rows: readonly number[];
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  /** Stands again at the head of each page. */
  readonly repeated: number;
}

/**
 * Estimates where a body ends when it is laid out. Every line has a fixed height and every Chinese character a fixed width,
 * so that counting comes close; the program that lays the file out has the last word.
 */
export function estimateEnd(sections: readonly Section[], profile: Profile, habits: PageHabits): BodyEnd {
  const end = { page: 0, used: 0, height: 0 };
  const turn = () => Object.assign(end, { page: end.page + 1, used: 0 });
  for (const { kind, pieces } of sections) {
    turn();
    end.height = textHeightTwips(kind, profile);
    const stacks = pieces.flatMap((piece) => stacksOf(piece, textWidthTwips(kind, profile), profile, habits));
    for (const [index, { before, after, rows, breakBefore, repeated }] of stacks.entries()) {
      const isLed = stacks[index - 1]?.keepNext ?? false;
      if (end.used > 0 && (breakBefore || (!isLed && end.used + chainHeight(stacks, index) > end.height + 1))) turn();
      if (end.used > 0 || index === 0) end.used += before;
      for (const row of rows) {
        if (end.used + row > end.height + 1) Object.assign(turn(), { used: repeated });
        end.used += row;
      }
      end.used += after;
    }
  }
  return { page: end.page, freeTwips: end.height - end.used };
}

/** The room wanted by a stack and those it stays with, of the last of which one row will do. */
function chainHeight(stacks: readonly Stack[], from: number): number {
  let height = 0;
  for (const { before, after, rows, keepNext, repeated } of stacks.slice(from)) {
    if (!keepNext) return height + before + repeated + (rows[repeated > 0 ? 1 : 0] ?? 0);
    height += before + sum(rows) + after;
  }
  return height;
}

function stacksOf(piece: Piece, width: number, profile: Profile, habits: PageHabits): Stack[] {
  const styles: Readonly<Record<string, ParagraphStyle>> = stylesOf(profile);
  const rowsOf = (line: Line, room: number): number[] =>
    Array(countLines(line, room, profile, habits)).fill(twipsOfPt(styles[line.style]?.linePt ?? 0));
  const stack = { before: 0, after: 0, keepNext: false, breakBefore: false, repeated: 0 };
  if (!isLine(piece)) {
    if (piece.kind === 'jointMark') {
      return [
        { ...stack, rows: [piece.above + sum(piece.names.flatMap((name) => rowsOf(name, width)))], keepNext: true },
      ];
    }
    const height = (cells: readonly Line[]) =>
      Math.max(
        ...cells.map((cell, index) => sum(rowsOf(cell, (piece.columnTwips[index] ?? 0) - tableText.cellMarginsTwips))),
      ) + border;
    const head = piece.head.map(height);
    return [{ ...stack, rows: [...head, ...piece.rows.map(height)], repeated: sum(head) }];
  }
  const { keepWithNext = false, pageBreakBefore = false } = styles[piece.style] ?? {};
  const { before = 0, after = 0, keepNext = keepWithNext } = piece;
  const rows = rowsOf(piece, width);
  const whole = { ...stack, before, after, rows, keepNext, breakBefore: pageBreakBefore };
  if (!keepNext || !habits.keptSplits || rows.length <= keptLines + 1) return [whole];
  return [
    { ...whole, after: 0, rows: rows.slice(0, -keptLines), keepNext: false },
    { ...stack, after, rows: rows.slice(-keptLines), keepNext },
  ];
}

/** Of the line between two rows of a table. */
const border = 10;
/** What Word keeps of a paragraph on the next page, its widow control being on. */
const keptLines = 2;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
