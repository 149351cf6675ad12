import type { HeadingLevel } from '../domain/report/ordinals.ts';
import { colophonStyles } from './colophon-styles.ts';
import { headerStyles } from './header-styles.ts';
import { mainStyles } from './main-styles.ts';
import type { ParagraphStyle } from './paragraph-style.ts';
import { madeOf, type Profile } from './profile.ts';
import { tableStyles } from './table-styles.ts';

/** A kind of paragraph. */
export type StyleKey = keyof ReturnType<typeof makeStyles>;

/** Every kind of paragraph as a profile has it; GB/T 9704—2012, clauses beside each. */
export function stylesOf(profile: Profile): ReturnType<typeof makeStyles> {
  return madeOf(profile, 'styles', () => makeStyles(profile));
}

function makeStyles(profile: Profile) {
  return {
    ...headerStyles(profile),
    ...mainStyles(profile),
    ...tableStyles,
    ...colophonStyles,
    /** What Word wants behind a table or a frame that closes a document; nobody sees it. */
    anchor: { name: '版记锚点', font: 'body', sizePt: 1, alignment: 'left', linePt: 1 },
  } as const satisfies Record<string, ParagraphStyle>;
}

/** The kind of paragraph that a heading of each level is. */
export const headingStyles = {
  1: 'levelOne',
  2: 'levelTwo',
  3: 'levelThree',
  4: 'levelFour',
} as const satisfies Record<HeadingLevel, StyleKey>;

/** The kinds that stand in frames. */
export const framedStyles = Object.keys(colophonStyles) as readonly StyleKey[];
