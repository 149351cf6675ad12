import { allMatches } from './all-matches.ts';
import { lastLetters } from './shorten.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

const kinds: readonly (readonly [open: string, close: string, name: string])[] = [
  ['“', '”', '双引号'],
  ['‘', '’', '单引号'],
  ['《', '》', '书名号'],
  ['〈', '〉', '单书名号'],
  ['（', '）', '括号'],
  ['〔', '〕', '六角括号'],
  ['【', '】', '方头括号'],
];
const closers = new Map(kinds.map(([open, close]) => [open, close]));
const openers = new Map(kinds.map(([open, close]) => [close, open]));
const names = new Map(kinds.flatMap(([open, close, name]) => [open, close].map((mark) => [mark, name] as const)));
const inside: Readonly<Record<string, string>> = {
  '“': '双引号里面再用引号，用单引号',
  '《': '书名号里面再用书名号，用〈〉',
};

/** Half-width brackets pair with full-width ones here: their width is another rule's matter. */
const same: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** An apostrophe is no quotation mark: it stands inside Latin words or before figures, ’25年. */
const marks = /[“”‘《》〈〉（）〔〕【】()]|(?<![A-Za-z])’(?![A-Za-z\d])|(?<=[A-Za-z])’(?![A-Za-z])|>/gu;

export const pairingSigns = signsOf(marks);

/** A mark that has no partner, or the wrong one, and what is wrong with it. */
export interface PairingFault extends Span {
  readonly message: string;
}

/** The first quotation mark, book title mark or bracket of a text that has lost its partner; what follows it cannot be told. */
export function findPairingFault(text: string): PairingFault | undefined {
  const open: { readonly mark: string; readonly start: number }[] = [];
  for (const { 0: found, index: start } of allMatches(text, marks)) {
    const mark = same[found] ?? found;
    const top = open.at(-1)?.mark;
    if (mark === '>' && top !== '《' && top !== '〈') continue;
    const message = faultOf(mark, top);
    const outer = open.at(-1);
    // “……、“……”: rather than a quotation within another, the first has lost its end where more begin than end.
    if (message && outer && mark === top && countOf(text, mark) > countOf(text, closers.get(mark) ?? ''))
      return lostHalf(text, outer);
    if (message) return { start, end: start + 1, message };
    if (closers.has(mark)) open.push({ mark, start });
    else open.pop();
  }
  const left = open.at(-1);
  return left && lostHalf(text, left);
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** An opening mark without its partner, and where that most likely stood. */
function lostHalf(text: string, left: { readonly mark: string; readonly start: number }): PairingFault {
  const end = placeOf(text, left.start);
  const close = closers.get(left.mark) ?? '';
  const place =
    end - left.start > 1 ? `，疑在“${lastLetters(text.slice(left.start + 1, end), 4)}”后面补“${close}”` : '';
  return { start: left.start, end, message: `${names.get(left.mark)}少了后一半${place}` };
}

/** Where the missing half most likely stood: before the next pause, or the next mark of its kind. */
function placeOf(text: string, start: number): number {
  const words = /^[^，。；：、“《（]{1,24}(?=[，。；：、“《（])/u.exec(text.slice(start + 1, start + 26))?.[0] ?? '';
  const number = /^[^，。；：、]{0,12}〔\d{4}〕\d{1,4}号/u.exec(text.slice(start + 1, start + 30))?.[0] ?? '';
  return start + 1 + Math.max(words.length, number.length);
}

function faultOf(mark: string, top: string | undefined): string | undefined {
  if (closers.has(mark)) return mark === top ? inside[mark] : undefined;
  if (top !== undefined && closers.get(top) === mark) return undefined;
  return top !== undefined && (mark === '>' || openers.get(mark) !== undefined)
    ? `“${top}”和“${mark}”前后不是一对`
    : `${names.get(mark)}少了前一半`;
}
