import { textHeightTwips, textWidthTwips } from '../layout/page.ts';
import type { Profile } from '../layout/profile.ts';
import type { Habits } from '../layout/programs.ts';
import { type ParagraphStyle, stylesOf } from '../layout/styles.ts';
import { cellTwips, tableText } from '../layout/table.ts';
import { twipsOfPt } from '../layout/units.ts';
import { isLine, type Line, type Piece, type Section } from './line.ts';
import type { Typesetter } from './typesetter.ts';

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
 * Estimates where a body ends when one program after the other lays it out, the typesetter's first program first. Every line has a
 * fixed height and every Chinese character a fixed width, so that counting comes close; the program that lays the file out has
 * the last word.
 */
export function* estimateEnds(
  sections: readonly Section[],
  profile: Profile,
  programs: readonly PageHabits[],
  typesetter: Typesetter,
): Generator<BodyEnd> {
  const styles = stylesOf(profile);
  for (const [program, { keptSplits }] of programs.entries()) {
    yield endOf(sections, profile, { program, keptSplits, styles, typesetter });
  }
}

/** What the stacks of one program follow from. */
interface Setting {
  readonly program: number;
  readonly keptSplits: boolean;
  readonly styles: ReturnType<typeof stylesOf>;
  readonly typesetter: Typesetter;
}

function endOf(sections: readonly Section[], profile: Profile, setting: Setting): BodyEnd {
  let [page, used, height] = [0, 0, 0];
  for (const { kind, pieces } of sections) {
    page += 1;
    used = 0;
    height = textHeightTwips(kind, profile);
    const width = textWidthTwips(kind, profile);
    const stacks: Stack[] = [];
    for (const piece of pieces) addStacks(stacks, piece, width, setting);
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

function addStacks(stacks: Stack[], piece: Piece, width: number, setting: Setting): void {
  if (isLine(piece)) addLine(stacks, piece, width, setting);
  else if (piece.kind === 'jointMark') {
    const names = piece.names.map((name) => sum(rowsOf(name, width, setting)));
    stacks.push(stackOf([piece.above + sum(names)], { keepNext: true }));
  } else {
    const head = piece.head.map((cells) => rowHeight(cells, piece.columnTwips, setting));
    const rows = piece.rows.map((cells) => rowHeight(cells, piece.columnTwips, setting));
    stacks.push(stackOf([...head, ...rows], { repeated: sum(head) }));
  }
}

function addLine(stacks: Stack[], line: Line, width: number, setting: Setting): void {
  const { keepWithNext = false, pageBreakBefore: breakBefore = false } = styleOf(line, setting);
  const { before = 0, after = 0, keepNext = keepWithNext } = line;
  const rows = rowsOf(line, width, setting);
  if (!keepNext || !setting.keptSplits || rows.length <= keptLines + 1) {
    stacks.push(stackOf(rows, { before, after, keepNext, breakBefore }));
    return;
  }
  const split = rows.length - keptLines;
  stacks.push(stackOf(rows.slice(0, split), { before, breakBefore }), stackOf(rows.slice(split), { after, keepNext }));
}

/** The heights of a paragraph's lines on a width. */
function rowsOf(line: Line, width: number, setting: Setting): number[] {
  const count = setting.typesetter.countLines(line, width)[setting.program] ?? 0;
  return Array<number>(count).fill(twipsOfPt(styleOf(line, setting).linePt));
}

function styleOf({ style }: Line, { styles }: Setting): ParagraphStyle {
  return styles[style];
}

/** The height of a table's row: that of its highest cell. */
function rowHeight(cells: readonly Line[], columnTwips: readonly number[], setting: Setting): number {
  let highest = 0;
  for (const [index, cell] of cells.entries()) {
    const room = cellTwips(index, cells.length, columnTwips) - tableText.cellMarginsTwips;
    highest = Math.max(highest, sum(rowsOf(cell, room, setting)));
  }
  return highest + border;
}

/** Of the line between two rows of a table. */
const border = 10;
/** What Word keeps of a paragraph on the next page, its widow control being on. */
const keptLines = 2;

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
