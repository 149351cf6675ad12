/** In what the programs that lay a file out differ. */
export interface Habits {
  /** Whether a mark may hang over the end of a line. */
  readonly hanging: boolean;
  /** Whether it may also after a unit of one character, as in 536条，. */
  readonly hangingAfterUnit: boolean;
  /** What is added between a Chinese character and a number, in parts of the size. */
  readonly betweenScripts: number;
}

/**
 * The programs that a report is laid out with. Word and WPS let a mark hang over the edge, LibreOffice none, though the file
 * says that marks may (`w:overflowPunct`): of 774 paragraphs it broke 773 so. It sets a fifth of a character between Chinese and
 * numbers whatever the file says.
 */
export const programs = {
  word: { hanging: true, hangingAfterUnit: true, betweenScripts: 0 },
  libreOffice: { hanging: false, hangingAfterUnit: false, betweenScripts: 0.2 },
} as const satisfies Record<string, Habits>;
