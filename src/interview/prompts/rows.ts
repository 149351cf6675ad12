/** One row of a text as the screen shows it, in UTF-16 units of the text; `isFirst` of its paragraph. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
}

/** Characters that take two cells; those that do so in Chinese terminals only are counted among them, so that no row is too long. */
const wide =
  /[\u1100-\u115f\u2010-\u203b\u2460-\u24ff\u2500-\u25ff\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe6f\uff01-\uff60\uffe0-\uffe6·×÷°§±→←↑↓√℃Ⅰ-Ⅻⅰ-ⅹα-ωΑ-Ω]|[\u{1b000}-\u{1b2ff}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const withoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many cells of a terminal a character takes. */
export function cellsOf(character: string): number {
  if (character < '\u0300') return wide.test(character) ? 2 : 1;
  if (withoutWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The rows that a text takes where a row has so many cells. A blank paragraph is a row too. */
export function rowsOf(text: string, cells: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const row of rowsOfLine(line, cells, start)) rows.push(row);
    start += line.length + 1;
  }
  return rows;
}

function rowsOfLine(line: string, cells: number, offset: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let at = 0;
  let taken = 0;
  for (const character of line) {
    const own = cellsOf(character);
    const isFull = taken + own > cells || at + character.length - start > cells;
    if (isFull && at > start) {
      rows.push({ start: offset + start, end: offset + at, isFirst: start === 0 });
      start = at;
      taken = 0;
    }
    taken += own;
    at += character.length;
  }
  return [...rows, { start: offset + start, end: offset + at, isFirst: start === 0 }];
}

/** Which row a place in the text stands on; the border of two rows belongs to the second. */
export function rowAt(rows: readonly Row[], place: number): number {
  return Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= place),
  );
}

/** The place one row up or down from another, in the same column or at the row's end; undefined where there is no such row. */
export function placeBeside(
  text: string,
  rows: readonly Row[],
  place: number,
  direction: 'up' | 'down',
): number | undefined {
  const index = rowAt(rows, place);
  const target = rows[index + (direction === 'up' ? -1 : 1)];
  if (!target) return undefined;
  const next = rows[rows.indexOf(target) + 1];
  const last = next?.isFirst === false ? target.end - 1 : target.end;
  const column = widthOf(text.slice(rows[index]?.start ?? 0, place));
  let at = target.start;
  let cells = 0;
  for (const character of text.slice(target.start, target.end)) {
    cells += cellsOf(character);
    if (cells > column || at + character.length > last) break;
    at += character.length;
  }
  return at;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + cellsOf(character), 0);
}
