/** Terms that are written in one way only, and who says so. Add a term where it belongs. */
export interface TermGroup {
  readonly ground: string;
  /** The day from which they are written so, where they have not always been: 2018-03-17. */
  readonly since?: string;
  readonly terms: readonly string[];
  /** Terms that are made of common words, so that only a letter that sounds alike tells a slip. */
  readonly loose?: true;
}

/** The terms of a list that is written with spaces. */
export function termsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
