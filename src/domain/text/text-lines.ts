/** Some texts written one after the other, a line each, so that words are looked for in all of them at once. */
export interface TextLines {
  readonly all: string;
  /** Where each line ends. */
  readonly ends: readonly number[];
}

/** Writes each text on a line of its own. */
export function textLines(texts: readonly string[]): TextLines {
  let end = -1;
  const ends = texts.map(({ length }) => {
    end += length + 1;
    return end;
  });
  return { all: texts.join('\n'), ends };
}

/** Whether each line holds one of the signs: some words, or what a global pattern finds; throws for a pattern that is not. */
export function linesHolding({ all, ends }: TextLines, signs: readonly (string | RegExp)[]): boolean[] {
  const held = ends.map(() => false);
  for (const sign of signs) {
    let line = 0;
    for (let at = find(all, sign, 0); at !== -1; at = find(all, sign, (ends[line - 1] ?? 0) + 1)) {
      while ((ends[line] ?? at) < at) line += 1;
      held[line] = true;
      line += 1;
      if (line >= ends.length) break;
    }
  }
  return held;
}

function find(text: string, sign: string | RegExp, from: number): number {
  if (typeof sign === 'string') return text.indexOf(sign, from);
  if (!sign.global) throw new Error(`${sign} is not global, and would find nothing`);
  sign.lastIndex = from;
  return sign.test(text) ? sign.lastIndex - 1 : -1;
}
