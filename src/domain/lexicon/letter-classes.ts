/** For each letter, by its code, the number of its class; none for a letter that is a class by itself. */
export type LetterClasses = Uint16Array;

/** Makes a class of each group of letters. */
export function letterClasses(groups: readonly string[]): LetterClasses {
  const classes = new Uint16Array(0x10000);
  for (const group of groups) {
    const own = group.charCodeAt(0);
    for (let at = 0; at < group.length; at++) classes[group.charCodeAt(at)] = own;
  }
  return classes;
}

/** The class of a letter. */
export function classOf(letter: number, classes: LetterClasses): number {
  return classes[letter] || letter;
}
