import { ordinalOf } from '../domain/material/cut-lines.ts';
import type { Line } from './line.ts';

/** A sentence of a paper, or a clause that ends with a semicolon. */
export interface Sentence {
  /** Its line among those of the paper, and where in the line its words begin and end; an ordinal before them is not among them. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** 一、 or 二是, without blanks; empty where there is none. */
  readonly ordinal: string;
  /** Its words without blanks: two sentences with the same are the same. */
  readonly key: string;
}

const ends = '。！？；';
const closers = '”’）》」』〕';
const point = /^[一二三四五六七八九十]{1,3}是/u;

/** The sentences of some lines, in their order. */
export function sentencesOf(lines: readonly Line[]): readonly Sentence[] {
  return lines.flatMap(({ text, isCell }, line) =>
    stretchesOf(text).flatMap((stretch) => sentenceOf(text, line, stretch, isCell)),
  );
}

/** A text without its blanks. */
export function inkOf(text: string): string {
  return text.replace(/\s/gu, '');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!ends.includes(text.charAt(at))) continue;
    while (at + 1 < text.length && ends.includes(text.charAt(at + 1))) at += 1;
    while (at + 1 < text.length && closers.includes(text.charAt(at + 1))) at += 1;
    stretches.push({ start, end: at + 1 });
    start = at + 1;
  }
  return start < text.length ? [...stretches, { start, end: text.length }] : stretches;
}

/** What stands in a cell has no ordinal: 1. is its number there. */
function sentenceOf(text: string, line: number, stretch: Stretch, isCell: boolean): Sentence[] {
  const begin = behindBlanks(text, stretch.start);
  const start = isCell ? begin : behindOrdinal(text, begin, stretch.end);
  const key = inkOf(text.slice(start, stretch.end));
  if (key === '') return [];
  return [{ line, start, end: stretch.end, ordinal: inkOf(text.slice(begin, start)), key }];
}

/** Behind 1. and 一是, both or one of them; before them where nothing else would be left. */
function behindOrdinal(text: string, begin: number, end: number): number {
  const numbered = behindBlanks(text, begin + (ordinalOf(text.slice(begin, end))?.ordinal.length ?? 0));
  const listed = numbered + (point.exec(text.slice(numbered, Math.min(numbered + 5, end)))?.[0].length ?? 0);
  return text.slice(listed, end).trim() === '' ? begin : listed;
}

function behindBlanks(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length;
}
