import { allMatches } from './all-matches.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it exists to find
const illegal = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/gu;

/** The same, and every half of a pair: that a text holds none of them is told in a third of the time. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const suspect = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** A character that may not stand in a text, and what to call it. */
export interface IllegalCharacter {
  /** Offset in UTF-16 units from the start of the text. */
  readonly offset: number;
  /** What it is, for a reader: 换行, U+0000. */
  readonly name: string;
}

/**
 * Finds the characters that no official text may hold: control characters (a line break and a tab too, since one answer
 * is one paragraph), lone surrogates, U+FFFE and U+FFFF. XML 1.0 forbids most of them and Word then refuses the file.
 */
export function findIllegalCharacters(text: string): IllegalCharacter[] {
  return allMatches(text, illegal).map((match) => ({ offset: match.index, name: nameOf(match[0]) }));
}

/** Whether a text may hold one. */
export function mayHoldIllegal(text: string): boolean {
  return suspect.test(text);
}

function nameOf(character: string): string {
  if (character === '\n' || character === '\r') return '换行';
  if (character === '\t') return '制表符';
  return `不可见字符 U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
