import { knownSigns } from './known-signs.ts';
import { patternSigns, type Sign } from './pattern-signs.ts';

/**
 * Words one of which stands in every text in which one of some patterns finds something. They are read out of the patterns
 * when they are first asked for, and only save looking: a "no" is certain, a "yes" only means: look.
 */
export class Signs {
  readonly patterns: readonly RegExp[];
  #list: readonly Sign[] | undefined;

  /** `list` where the signs are known without reading the patterns. */
  constructor(patterns: readonly RegExp[], list?: readonly Sign[]) {
    this.patterns = patterns;
    this.#list = list;
  }

  get list(): readonly Sign[] {
    this.#list ??= [...new Set(this.patterns.flatMap((one) => knownSigns[nameOfPattern(one)] ?? patternSigns(one)))];
    return this.#list;
  }

  /** Whether a text holds one of them. */
  standIn(text: string): boolean {
    return this.list.some((sign) => (typeof sign === 'string' ? text.includes(sign) : text.search(sign) !== -1));
  }
}

/**
 * A short name for a pattern as it is written in ASCII alone, since a build may have written its letters as their escapes: how long
 * it is and a hash of it (FNV-1a). What is made beforehand is kept by it; the build refuses two patterns of one name.
 */
export function nameOfPattern(pattern: RegExp): string {
  const ascii = String(pattern).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  let hash = 0x811c9dc5;
  for (let at = 0; at < ascii.length; at += 1) hash = Math.imul(hash ^ ascii.charCodeAt(at), 0x01000193);
  return `${ascii.length}.${hash >>> 0}`;
}

/** The signs of what some patterns look for: all those that a text is looked through with. */
export function signsOf(...patterns: readonly RegExp[]): Signs {
  return new Signs(patterns);
}

/** Words that are looked for as they are. */
export function signsOfWords(words: readonly string[]): Signs {
  return new Signs([], words);
}

/** The signs of several searches, for what must be looked at when one of them may find something. */
export function anyOf(several: readonly Signs[]): Signs {
  return new Signs(
    several.flatMap(({ patterns }) => patterns),
    [...new Set(several.flatMap(({ list }) => list))],
  );
}
