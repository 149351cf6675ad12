import type { Habits } from '../layout/galley.ts';
import { textHeightTwips, textWidthTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import { type ParagraphStyle, type StyleKey, stylesOf } from '../layout/styles.ts';
import { tableText } from '../layout/table.ts';
import { twipsOfPt } from '../layout/units.ts';
import { lineCounter } from './count-lines.ts';
import { isLine, type Line, type Piece, type Section } from './line.ts';

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
  readonly rows: readonly number[];
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  /** Stands again at the head of each page. */
  readonly repeated: number;
}

function stackOf(rows: readonly number[], more: Partial<Stack> = {}): Stack {
  const { before = 0, after = 0, keepNext = false, breakBefore = false, repeated = 0 } = more;
  return { rows, before, after, keepNext, breakBefore, repeated };
}

/**
 * Estimates where a body ends when one program after the other lays it out. Every line has a fixed height and every Chinese character a fixed
 * width, so that counting comes close; the program that lays the file out has the last word.
 */
export function* estimateEnds(
  sections: readonly Section[],
  profile: Profile,
  programs: readonly PageHabits[],
): Generator<BodyEnd> {
  const styles = stylesOf(profile);
  const count = lineCounter(profile, programs);
  for (const [program, { keptSplits }] of programs.entries()) {
    const rowsOf: RowsOf = (line, width) =>
      Array<number>(count(line, width)[program] ?? 0).fill(twipsOfPt(styles[line.style].linePt));
    yield endOf(sections, profile, (piece, width) => stacksOf(piece, width, { styles, rowsOf, keptSplits }));
  }
}

/** The heights of a paragraph's lines on a width. */
type RowsOf = (line: Line, width: number) => number[];

function endOf(
  sections: readonly Section[],
  profile: Profile,
  stacksOf: (piece: Piece, width: number) => Stack[],
): BodyEnd {
  let [page, used, height] = [0, 0, 0];
  for (const { kind, pieces } of sections) {
    page += 1;
    used = 0;
    height = textHeightTwips(kind, profile);
    const width = textWidthTwips(kind, profile);
    const stacks = pieces.flatMap((piece) => stacksOf(piece, width));
    let isLed = false;
    for (const [index, { before, after, rows, keepNext, breakBefore, repeated }] of stacks.entries()) {
      if (used > 0 && (breakBefore || (!isLed && used + chainHeight(stacks, index) > height + 1))) {
        page += 1;
        used = 0;
      }
      if (used > 0 || index === 0) used += before;
      for (const row of rows) {
        if (used + row > height + 1) {
          page += 1;
          used = repeated;
        }
        used += row;
      }
      used += after;
      isLed = keepNext;
    }
  }
  return { page, freeTwips: height - used };
}

/** The room wanted by a stack and those it stays with, of the last of which one row will do. */
function chainHeight(stacks: readonly Stack[], from: number): number {
  let height = 0;
  for (let at = from; at < stacks.length; at += 1) {
    const { before, after, rows, keepNext, repeated } = stacks[at] as Stack;
    if (!keepNext) return height + before + repeated + (rows[repeated > 0 ? 1 : 0] ?? 0);
    height += before + sum(rows) + after;
  }
  return height;
}

interface Setting {
  readonly styles: Readonly<Record<StyleKey, ParagraphStyle>>;
  readonly rowsOf: RowsOf;
  readonly keptSplits: boolean;
}

function stacksOf(piece: Piece, width: number, setting: Setting): Stack[] {
  if (isLine(piece)) return stacksOfLine(piece, width, setting);
  const { rowsOf } = setting;
  if (piece.kind === 'jointMark') {
    const names = piece.names.flatMap((name) => rowsOf(name, width));
    return [stackOf([piece.above + sum(names)], { keepNext: true })];
  }
  const room = piece.columnTwips.map((column) => column - tableText.cellMarginsTwips);
  const height = (cells: readonly Line[]) =>
    Math.max(...cells.map((cell, index) => sum(rowsOf(cell, room[index] ?? 0)))) + border;
  const head = piece.head.map(height);
  return [stackOf([...head, ...piece.rows.map(height)], { repeated: sum(head) })];
}

function stacksOfLine(line: Line, width: number, { styles, rowsOf, keptSplits }: Setting): Stack[] {
  const { keepWithNext = false, pageBreakBefore: breakBefore = false } = styles[line.style];
  const { before = 0, after = 0, keepNext = keepWithNext } = line;
  const rows = rowsOf(line, width);
  if (!keepNext || !keptSplits || rows.length <= keptLines + 1) {
    return [stackOf(rows, { before, after, keepNext, breakBefore })];
  }
  const split = rows.length - keptLines;
  return [stackOf(rows.slice(0, split), { before, breakBefore }), stackOf(rows.slice(split), { after, keepNext })];
}

/** Of the line between two rows of a table. */
const border = 10;
/** What Word keeps of a paragraph on the next page, its widow control being on. */
const keptLines = 2;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
