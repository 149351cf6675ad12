import type { Origin, Paper, Printed } from './printed.ts';

/** A letter of a paper: its line, and where in the line it stands. */
export interface Letter {
  readonly line: number;
  readonly at: number;
}

/** The letters of some sentences of a paper, blanks and ordinals left out. */
export function lettersOf({ lines, sentences }: Paper, start: number, end: number): readonly Letter[] {
  return sentences.slice(start, end).flatMap((sentence) => {
    const text = lines[sentence.line]?.text ?? '';
    const letters: Letter[] = [];
    for (let at = sentence.start; at < sentence.end; at += 1)
      if (!/\s/u.test(text.charAt(at))) letters.push({ line: sentence.line, at });
    return letters;
  });
}

/** Some letters as one text, with the blanks between those of a line. */
export function textOf({ lines }: Paper, letters: readonly Letter[]): string {
  let text = '';
  let last: Letter | undefined;
  for (const letter of letters) {
    const from = last?.line === letter.line ? last.at + 1 : letter.at;
    text += lines[letter.line]?.text.slice(from, letter.at + 1) ?? '';
    last = letter;
  }
  return text;
}

/** Some sentences as a reader reads them, a paragraph a line, ordinals and all. */
export function readable({ lines, sentences }: Paper, start: number, end: number): string {
  const byLine = new Map<number, string>();
  for (const sentence of sentences.slice(start, end)) {
    const { text = '' } = lines[sentence.line] ?? {};
    const before = byLine.get(sentence.line);
    byLine.set(sentence.line, (before ?? '') + sentence.ordinal + text.slice(sentence.start, sentence.end));
  }
  return [...byLine.values()].map((text) => text.trim()).join('\n');
}

/** The origin of a letter. */
export function originOf({ originOf: find }: Printed, letter: Letter | undefined): Origin | undefined {
  return letter && find(letter.line, letter.at);
}

/** The origin of the last letter of a sentence that is the office's own, and what the tool wrote behind it. */
export function lastOrigin(
  now: Printed,
  sentence: number,
): { readonly origin: Origin; readonly tail: string } | undefined {
  const letters = lettersOf(now, sentence, sentence + 1);
  for (let back = letters.length - 1; back >= 0; back -= 1) {
    const origin = originOf(now, letters[back]);
    if (origin) return { origin, tail: textOf(now, letters.slice(back + 1)) };
  }
  return undefined;
}

/** The origin of the first letter of a sentence that is the office's own. */
export function firstOrigin(now: Printed, sentence: number): Origin | undefined {
  return lettersOf(now, sentence, sentence + 1)
    .map((letter) => originOf(now, letter))
    .find((origin) => origin !== undefined);
}

/** Where in an answer stands what comes behind a letter, and what comes before it. */
export function behind({ source, at }: Origin): number {
  return at === undefined ? source.end : at + 1;
}

export function before({ source, at }: Origin): number {
  return at ?? source.start;
}
