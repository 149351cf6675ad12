import { textHeightTwips, textWidthTwips } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import type { Habits } from '../../layout/programs.ts';
import { stylesOf } from '../../layout/styles.ts';
import type { PageSection } from '../runs/line.ts';
import { heightOf, type Stack, type StackSetting, stacksOf } from './stack.ts';
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

/**
 * Estimates where a body ends when one program after the other lays it out, the typesetter's first program first. Every line has a
 * fixed height and every Chinese character a fixed width, so that counting comes close; the program that lays the file out has
 * the last word.
 */
export function* estimateEnds(
  sections: readonly PageSection[],
  profile: Profile,
  programs: readonly PageHabits[],
  typesetter: Typesetter,
): Generator<BodyEnd> {
  const styles = stylesOf(profile);
  for (const [program, { keptSplits }] of programs.entries()) {
    yield endOf(sections, profile, { program, keptSplits, styles, typesetter });
  }
}

/**
 * Estimates on which page of its section, from 1, the rows of each piece stand: the lines of a paragraph, the rows of a table with
 * its head. One list a piece, in each program.
 */
export function estimatePages(
  { kind, pieces }: PageSection,
  profile: Profile,
  programs: readonly PageHabits[],
  typesetter: Typesetter,
): number[][][] {
  const styles = stylesOf(profile);
  return programs.map(({ keptSplits }, program) => {
    const pages: number[][] = pieces.map(() => []);
    const stacks = stacksOf(pieces, textWidthTwips(kind, profile), { program, keptSplits, styles, typesetter });
    stand(stacks, textHeightTwips(kind, profile), 1, ({ piece }, page) => pages[piece]?.push(page));
    return pages;
  });
}

function endOf(sections: readonly PageSection[], profile: Profile, setting: StackSetting): BodyEnd {
  let end: BodyEnd = { page: 0, freeTwips: 0 };
  for (const { kind, pieces } of sections) {
    const stacks = stacksOf(pieces, textWidthTwips(kind, profile), setting);
    end = stand(stacks, textHeightTwips(kind, profile), end.page + 1);
  }
  return end;
}

/** Where stacks end that stand on pages of one height, the first of them opening a page; `seen` is told of each row. */
function stand(
  stacks: readonly Stack[],
  height: number,
  firstPage: number,
  seen?: (stack: Stack, page: number) => void,
): BodyEnd {
  let [page, used, isLed] = [firstPage, 0, false];
  for (const [index, stack] of stacks.entries()) {
    const { before, after, rows, keepNext, breakBefore, repeated } = stack;
    if (used > 0 && (breakBefore || (!isLed && used + chainHeight(stacks, index) > height + 1))) {
      page += 1;
      used = 0;
    }
    if (used > 0 || index === 0) used += before;
    for (const [at, row] of rows.entries()) {
      if (used + row + keptHeight(stack, at) > height + 1) {
        page += 1;
        used = repeated;
      }
      used += row;
      seen?.(stack, page);
    }
    used += after;
    isLed = keepNext;
  }
  return { page, freeTwips: height - used };
}

/** The room wanted by the rows that a row stays with. */
function keptHeight({ rows, keptRows }: Stack, from: number): number {
  let height = 0;
  for (let at = from; keptRows?.[at]; at += 1) height += rows[at + 1] ?? 0;
  return height;
}

/** The room wanted by a stack and those it stays with, of the last of which one row will do. */
function chainHeight(stacks: readonly Stack[], from: number): number {
  let height = 0;
  for (let at = from; at < stacks.length; at += 1) {
    const { before, after, rows, keepNext, repeated } = stacks[at] as Stack;
    if (!keepNext) return height + before + repeated + (rows[repeated > 0 ? 1 : 0] ?? 0);
    height += before + heightOf(rows) + after;
  }
  return height;
}
