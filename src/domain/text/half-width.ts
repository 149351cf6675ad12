import { freeMatches } from './free-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
};

/** One half-width mark among Chinese words and what it should be; undefined where more than one answer is right. */
export interface HalfWidthMark extends Span {
  readonly found: string;
  readonly right: string | undefined;
}

const mark = /[,;:!?()"]|(?<=[\p{Script=Han}”）》)"])\.(?=$|[”"\s])/gu;

export const halfWidthSigns = signsOf(mark);

interface FoundMark extends Span {
  readonly found: string;
}

/**
 * Finds half-width marks among Chinese words, outside protected stretches. A mark counts when it touches a Chinese
 * character or mark, or a mark that counts; of a pair of brackets one is enough. `字?字` is left alone: it is more often a
 * lost character.
 */
export function findHalfWidth(text: string): HalfWidthMark[] {
  const marks = freeMatches(text, mark).map(
    ({ index, 0: found }): FoundMark => ({ start: index, end: index + found.length, found }),
  );
  const curly = curlyQuotes(marks);
  const counting = spread(
    marks.filter(({ start, found }) => found === '"' || touchesChinese(text, start, found)),
    neighbours(marks),
  );
  return marks
    .filter((mark) => counting.has(mark))
    .map((mark) => ({ ...mark, right: curly.get(mark.start) ?? fullWidth[mark.found] }));
}

/** All that can be reached from some marks by their neighbours. */
function spread(from: readonly FoundMark[], next: ReadonlyMap<FoundMark, readonly FoundMark[]>): Set<FoundMark> {
  const reached = new Set(from);
  for (const mark of reached) for (const neighbour of next.get(mark) ?? []) reached.add(neighbour);
  return reached;
}

/** The marks beside each mark, and its partner if it is a bracket. */
function neighbours(marks: readonly FoundMark[]): Map<FoundMark, FoundMark[]> {
  const partners = bracketPartners(marks);
  return new Map(
    marks.map((mark, index) => {
      const beside = [marks[index - 1], marks[index + 1]].filter(
        (other) => other?.end === mark.start || other?.start === mark.end,
      );
      return [mark, [...beside, partners.get(mark)].filter((other) => other !== undefined)];
    }),
  );
}

/** Straight quotes open and close in turn; of an odd number nobody knows which is missing. */
function curlyQuotes(marks: readonly FoundMark[]): Map<number, string> {
  const quotes = marks.filter(({ found }) => found === '"');
  if (quotes.length % 2 === 1) return new Map();
  return new Map(quotes.map(({ start }, index) => [start, index % 2 === 0 ? '“' : '”']));
}

function bracketPartners(marks: readonly FoundMark[]): Map<FoundMark, FoundMark> {
  const open: FoundMark[] = [];
  const partners = new Map<FoundMark, FoundMark>();
  for (const mark of marks) {
    if (mark.found === '(') open.push(mark);
    const opening = mark.found === ')' ? open.pop() : undefined;
    if (opening) partners.set(mark, opening).set(opening, mark);
  }
  return partners;
}

function touchesChinese(text: string, at: number, found: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (found === '?' && isHan(before) && isHan(after)) return false;
  return isWide(before) || isWide(after) || (before === '%' && after === '');
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

/** A Chinese character or mark, also the quotes and the ellipsis that Latin shares. */
function isWide(character: string): boolean {
  return character > '\u2010' && !/\s/u.test(character);
}
