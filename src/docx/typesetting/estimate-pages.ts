import { textHeightTwips, textWidthTwips } from '../../layout/page.ts';
import type { Profile } from '../../layout/profile.ts';
import type { Habits } from '../../layout/programs.ts';
import { stylesOf } from '../../layout/styles.ts';
import type { Section } from '../runs/line.ts';
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

function endOf(sections: readonly Section[], profile: Profile, setting: StackSetting): BodyEnd {
  let [page, used, height] = [0, 0, 0];
  for (const { kind, pieces } of sections) {
    page += 1;
    used = 0;
    height = textHeightTwips(kind, profile);
    const width = textWidthTwips(kind, profile);
    const stacks = stacksOf(pieces, width, setting);
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
    height += before + heightOf(rows) + after;
  }
  return height;
}
