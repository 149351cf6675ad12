/** A table of an annex as the facts hold it; every row has a cell for each column. */
export interface AnnexTable {
  readonly columns?: readonly { readonly heading: string; readonly width?: number }[];
  readonly rows?: readonly (readonly string[])[];
  readonly note?: string;
}

/** Reads cells that were copied in Excel or WPS: a line a row, a tab between two cells; a cell in quotes may hold lines, which become one. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  const lines = withoutLastBreaks(text.replaceAll(/\r\n?/g, '\n'));
  let at = 0;
  while (at <= lines.length) {
    cell.lastIndex = at;
    const match = cell.exec(lines);
    const words = match?.[1] === undefined ? (match?.[2] ?? '') : match[1].replaceAll('""', '"');
    rows.at(-1)?.push(inOneLine(words));
    at = cell.lastIndex;
    if (lines.charAt(at) === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

/** Tabs at the end stay: behind them is an empty cell. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '\n') end -= 1;
  return text.slice(0, end);
}

function inOneLine(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .join('');
}

/** The table with cells written from a place on; row -1 is its head. It grows as far as the cells reach. */
export function withCells(
  table: AnnexTable,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): AnnexTable {
  const width = Math.max(widthOf(table), ...cells.map((one) => column + one.length));
  const height = Math.max(heightOf(table), row + cells.length);
  const written = (at: number, place: number, old: string) => cells[at - row]?.[place - column] ?? old;
  return {
    ...table,
    columns: Array.from({ length: width }, (_, place) => {
      const known = table.columns?.[place];
      return { ...known, heading: written(-1, place, known?.heading ?? '') };
    }),
    rows: Array.from({ length: height }, (_, at) =>
      Array.from({ length: width }, (_cell, place) => written(at, place, table.rows?.[at]?.[place] ?? '')),
    ),
  };
}

/** The table with an empty row at the end. */
export function withRow(table: AnnexTable): AnnexTable {
  return withCells(table, heightOf(table), 0, [['']]);
}

/** The table with an empty column at the end. */
export function withColumn(table: AnnexTable): AnnexTable {
  return withCells(table, -1, widthOf(table), [['']]);
}

/** The table without a row. */
export function withoutRow(table: AnnexTable, row: number): AnnexTable {
  return { ...table, rows: (table.rows ?? []).toSpliced(row, 1) };
}

/** The table without a column. */
export function withoutColumn(table: AnnexTable, column: number): AnnexTable {
  return {
    ...table,
    columns: (table.columns ?? []).toSpliced(column, 1),
    rows: (table.rows ?? []).map((row) => row.toSpliced(column, 1)),
  };
}

function widthOf({ columns = [], rows = [] }: AnnexTable): number {
  return Math.max(columns.length, ...rows.map(({ length }) => length));
}

function heightOf({ rows = [] }: AnnexTable): number {
  return rows.length;
}
