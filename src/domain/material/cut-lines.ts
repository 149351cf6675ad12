const numerals = '[一二三四五六七八九十]+';
/** How a heading of each level begins; GB/T 9704—2012 7.3.3, and the ways it is mistyped. */
const ordinals = [
  new RegExp(`^${numerals}、`, 'u'),
  new RegExp(`^[（(]?${numerals}[)）]`, 'u'),
  /^\d{1,2}[.．、](?!\d)/u,
  /^[（(]\d{1,2}[)）]/u,
];

/** A paragraph of pasted material. */
export interface PastedLine {
  /** Index in `ordinals`; undefined for a line without one. */
  readonly level: number | undefined;
  readonly text: string;
}

/** The ordinal that a text begins with, and its level: an index in `ordinals`. */
export function ordinalOf(text: string): { readonly level: number; readonly ordinal: string } | undefined {
  for (const [level, pattern] of ordinals.entries()) {
    const ordinal = pattern.exec(text)?.[0];
    if (ordinal !== undefined) return { level, ordinal };
  }
  return undefined;
}

/** A paragraph without its ordinal, and the level that the ordinal says. */
export function readLine(paragraph: string): PastedLine {
  const text = paragraph.trim();
  const { level, ordinal = '' } = ordinalOf(text) ?? {};
  return { level, text: text.slice(ordinal.length).trimStart() };
}

/** A paragraph that begins 二是 belongs to the one before. */
export function joinPoints(lines: readonly PastedLine[]): PastedLine[] {
  const joined: PastedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = line.level === undefined && new RegExp(`^${numerals}是`, 'u').test(line.text);
    if (!last || !goesOn) joined.push(line);
    else {
      const mark = /[。；：，、;:,]$/u.test(last.text) ? '' : '。';
      joined[joined.length - 1] = { ...last, text: last.text + mark + line.text };
    }
  }
  return joined;
}

/** A heading and what stands below it. */
export interface Group<Own extends PastedLine = PastedLine> {
  readonly head?: string;
  readonly lines: readonly Own[];
}

/** The lines under each heading of a level; what stands before the first is a group without heading. */
export function groupAt<Own extends PastedLine>(lines: readonly Own[], level: number | undefined): Group<Own>[] {
  const groups: { head?: string; lines: Own[] }[] = [];
  for (const line of lines) {
    if (level !== undefined && line.level === level) groups.push({ head: line.text, lines: [] });
    else if (groups.length === 0) groups.push({ lines: [line] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups;
}
