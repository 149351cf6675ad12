/** For each letter, by its code, the number of its class: a letter of none is a class by itself. */
type LetterClasses = Uint16Array;

/** Makes a class of each group of letters. */
export function letterClasses(groups: readonly string[]): LetterClasses {
  const classes = new Uint16Array(0x10000);
  for (let letter = 0; letter < classes.length; letter++) classes[letter] = letter;
  for (const group of groups) {
    const own = group.charCodeAt(0);
    for (let at = 0; at < group.length; at++) classes[group.charCodeAt(at)] = own;
  }
  return classes;
}

/** The class of each letter of a text. */
export function classesOf(text: string, classes: LetterClasses): Uint16Array {
  const found = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) found[at] = classes[text.charCodeAt(at)] as number;
  return found;
}
