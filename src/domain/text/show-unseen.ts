/**
 * Characters that a terminal obeys instead of showing them, that turn round what stands beside them, or that show as nothing:
 * control characters but the line break and the tab, marks of direction, spaces without width, fillers, halves of pairs.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it exists to find
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

/** A text fit for a terminal: what would not be seen is named, so that a name shows as it is and commands nothing. */
export function showUnseen(text: string): string {
  return text.replace(unseen, nameOf);
}

/** A text with one other character in place of each that is not seen. */
export function replaceUnseen(text: string, other: string): string {
  return text.replace(unseen, other);
}

function nameOf(character: string): string {
  return `‹U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`;
}
