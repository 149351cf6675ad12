/** What a character does in a line. */
export interface Traits {
  /** Its width in parts of its size. */
  readonly em: number;
  /** Never opens a line; GB/T 15834—2011 5.1. */
  readonly notFirst?: boolean;
  /** Never ends one. */
  readonly notLast?: boolean;
  /** May hang over the edge rather than open the next line. */
  readonly hangs?: boolean;
  /** Stands in a number or a Latin word, which is never cut. */
  readonly inWord?: boolean;
  readonly isHan?: boolean;
  /** A digit or a Latin letter. */
  readonly isNumeral?: boolean;
  /** Never parted from another of its kind: the halves of ——. */
  readonly inPair?: boolean;
}

/** Widths in Times New Roman of the marks that a number has. */
const narrow = { '.': 0.25, ',': 0.25, '%': 0.833, '-': 0.333, '/': 0.278, '+': 0.564 } as const;

const numeral: Traits = { em: 0.5, inWord: true, isNumeral: true };

/** The characters of each kind, as ranges or one by one; a later kind wins. The first kind is what none of the others is. */
const kinds: readonly (readonly [characters: string, Traits])[] = [
  ['', { em: 1 }],
  ['\u0000-\u00ff', numeral],
  ['\u4e00-\u9fff', { em: 1, isHan: true }],
  ['\udc00-\udfff', { em: 0, notFirst: true }],
  [' ', { em: 0.25 }],
  ['，。、；：！？', { em: 1, notFirst: true, hangs: true }],
  ['”’）》〉〕】％…～·', { em: 1, notFirst: true }],
  ['“‘（《〈〔【', { em: 1, notLast: true }],
  ['—', { em: 1, inPair: true }],
  ...Object.entries(narrow).map(([mark, em]) => [mark, { em, inWord: true }] as const),
];

/** The traits of each kind of character. */
export const traits: readonly Traits[] = kinds.map(([, one]) => one);

/** The kind of every UTF-16 unit: an index into `traits`. Text is long, so that looking up must be all there is to do. */
export const kindOf: Uint8Array = new Uint8Array(0x1_00_00);
for (const [kind, [characters]] of kinds.entries()) {
  const range = /^(.)-(.)$/s.exec(characters);
  if (range) kindOf.fill(kind, range[1]?.charCodeAt(0), (range[2]?.charCodeAt(0) ?? 0) + 1);
  else for (const mark of characters) kindOf[mark.charCodeAt(0)] = kind;
}

/** Whether a line may end between two characters. */
export function mayBreak(before: Traits, after: Traits): boolean {
  if (after.notFirst || before.notLast) return false;
  return !(before.inWord && after.inWord) && !(before.inPair && after.inPair);
}
