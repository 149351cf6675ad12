import { cleanPaste } from '../../domain/material/clean-paste.ts';
import type { Outlined } from '../../reader/outline/outlined.ts';

/** What stands under a heading, heading by heading. */
export interface Told {
  /** Its ordinal as it is printed; empty where it has none. */
  readonly ordinal: string;
  readonly level: number;
  /** Without the full stop that ends it. */
  readonly heading: string;
  /** Whether its first paragraph stands in the line of the heading. */
  readonly isRunIn: boolean;
  /** Its own paragraphs, before the next heading of any level. */
  readonly paragraphs: readonly string[];
  readonly below: readonly Told[];
  /** Where it begins in `blocks`. */
  readonly index: number;
}

/** The text of a paper as its headings order it. */
export interface ToldTree {
  /** What stands before the first heading. */
  readonly before: readonly string[];
  /** What stands under the headings of the highest level. */
  readonly parts: readonly Told[];
}

interface Growing extends Told {
  readonly paragraphs: string[];
  readonly below: Growing[];
}

/** Puts the paragraphs of a paper under their headings. One that has an ordinal and no heading is headed by its first sentence. */
export function toldTree(entries: readonly Outlined[]): ToldTree {
  const before: string[] = [];
  const parts: Growing[] = [];
  const open: Growing[] = [];
  for (const entry of entries) {
    const head = headOf(entry);
    if (!head) (open.at(-1)?.paragraphs ?? before).push(lineOf(entry));
    else {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= head.level) open.pop();
      (open.at(-1)?.below ?? parts).push(head);
      open.push(head);
    }
  }
  return { before, parts };
}

function headOf({ role, level, ordinal, text, start, headingEnd, bodyStart, end, index }: Outlined) {
  if (level === undefined || (role !== 'heading' && ordinal === undefined)) return undefined;
  const { stop, body } = role === 'heading' ? { stop: headingEnd, body: bodyStart } : firstSentence(text, start, end);
  const told = clean(text.slice(body, end));
  const head: Growing = {
    ordinal: ordinal ?? '',
    level,
    heading: clean(text.slice(start, /[！？]/u.test(text[stop] ?? '') ? stop + 1 : stop)),
    isRunIn: told !== '',
    paragraphs: told === '' ? [] : [told],
    below: [],
    index,
  };
  return head;
}

/** Where the first sentence ends and the next begins; one that stands alone is all of it, with its mark. */
function firstSentence(text: string, start: number, end: number): { readonly stop: number; readonly body: number } {
  const at = text.indexOf('。', start);
  return at < 0 || at + 1 >= end ? { stop: end, body: end } : { stop: at, body: at + 1 };
}

/** A paragraph with its ordinal, typed or automatic, without what no text of facts may hold. */
export function lineOf({ text, start, end, ordinal = '' }: Outlined): string {
  return clean(ordinal + text.slice(start, end));
}

/** All paragraphs under a heading as they stood, ordinals and headings among them. */
export function linesUnder({ paragraphs, below }: Told): string[] {
  return [...paragraphs, ...below.flatMap((one) => [headLine(one), ...linesUnder(withoutRunIn(one))])];
}

function headLine({ ordinal, heading, isRunIn, paragraphs: [first = ''] }: Told): string {
  const mark = isRunIn && !/[！？]$/u.test(heading) ? '。' : '';
  return ordinal + heading + mark + (isRunIn ? first : '');
}

function withoutRunIn(told: Told): Told {
  return told.isRunIn ? { ...told, paragraphs: told.paragraphs.slice(1) } : told;
}

function clean(text: string): string {
  return cleanPaste(text.replaceAll('\n', ''));
}
