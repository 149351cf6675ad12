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

const han: Traits = { em: 1, isHan: true };
const other: Traits = { em: 1 };
const numeral: Traits = { em: 0.5, inWord: true, isNumeral: true };
const space: Traits = { em: 0.25 };
const low: Traits = { em: 0, notFirst: true };

/** Widths in Times New Roman of the marks that a number has. */
const narrow = { '.': 0.25, ',': 0.25, '%': 0.833, '-': 0.333, '/': 0.278, '+': 0.564 } as const;

const marks = new Map<string, Traits>([
  ...entries('，。、；：！？', { em: 1, notFirst: true, hangs: true }),
  ...entries('”’）》〉〕】％…～·', { em: 1, notFirst: true }),
  ...entries('“‘（《〈〔【', { em: 1, notLast: true }),
  ...entries('—', { em: 1, inPair: true }),
  ...Object.entries(narrow).map(([mark, em]): [string, Traits] => [mark, { em, inWord: true }]),
]);

/** The traits of one UTF-16 unit of a text. */
export function traitsAt(text: string, at: number): Traits {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return han;
  if (code >= 0x30 && code <= 0x39) return numeral;
  if (code === 0x20) return space;
  if (code >= 0xdc00 && code <= 0xdfff) return low;
  return marks.get(text.charAt(at)) ?? (code < 0x100 ? numeral : other);
}

/** Whether a line may end between two characters. */
export function mayBreak(before: Traits, after: Traits): boolean {
  if (after.notFirst || before.notLast) return false;
  return !(before.inWord && after.inWord) && !(before.inPair && after.inPair);
}

function entries(all: string, traits: Traits): [string, Traits][] {
  return [...all].map((mark) => [mark, traits]);
}
