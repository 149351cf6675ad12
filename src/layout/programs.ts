import type { Habits } from './galley.ts';

/**
 * The programs that a report is laid out with. All let a mark hang over the edge; LibreOffice sets a fifth of a character
 * between Chinese and numbers whatever the file says.
 */
export const programs = {
  word: { hanging: true, hangingAfterUnit: true, betweenScripts: 0 },
  libreOffice: { hanging: true, hangingAfterUnit: false, betweenScripts: 0.2 },
} as const satisfies Record<string, Habits>;
