import { largest } from '../figures/extremes.ts';
import type { Indicator } from '../figures/indicator.ts';
import { readFigure } from '../figures/read-number.ts';
import { readLine } from './cut-lines.ts';

/** An indicator as a row of a pasted table gives it. */
export type CutIndicator = Pick<Indicator, 'name' | 'value' | 'unit' | 'approx' | 'previous'> & {
  readonly source?: string;
};

type Column = 'name' | 'unit' | 'value' | 'previous' | 'source' | 'other';

/**
 * Whether pasted text is a table: most of its lines are rows, two at least, and a figure stands in one of them. The tab that
 * Word sets after an ordinal makes no row.
 */
export function isTable(lines: readonly string[]): boolean {
  const rows = lines.map((line) => readLine(line).text).filter((text) => text.includes('\t'));
  const hasFigure = rows.some((row) => row.split('\t').some((cell) => readFigure(cell.trim())));
  return rows.length >= 2 && rows.length * 2 > lines.length && hasFigure;
}

/**
 * Reads a table pasted from Excel: a row is an indicator. The header, when there is one, says which column is which; without
 * it the first is the name, the first number this year's, the second last year's.
 */
export function cutTable(lines: readonly string[], reportYear?: number): CutIndicator[] {
  const { body, columns } = readTable(lines, reportYear);
  return body.flatMap((row) => indicatorOf(row, columns) ?? []);
}

/** The lines of a pasted table that hold something which `cutTable` does not take: a row without a name, words where a figure stands. */
export function linesNotRead(lines: readonly string[], reportYear?: number): string[] {
  const { body, columns } = readTable(lines, reportYear);
  const isRead = (row: readonly string[]) =>
    indicatorOf(row, columns) !== undefined && row.every((cell, index) => cell === '' || isTaken(cell, columns[index]));
  return body.filter((row) => !isRead(row)).map((row) => row.join('\t'));
}

function isTaken(cell: string, column: Column | undefined): boolean {
  if (column === 'value' || column === 'previous') return readFigure(cell) !== undefined;
  return column !== undefined && column !== 'other';
}

function readTable(lines: readonly string[], reportYear: number | undefined) {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim())).filter((row) => row.some(Boolean));
  const [first = [], ...rest] = rows;
  const isHeader = first.every((cell) => !readFigure(cell) || /年/.test(cell));
  const body = isHeader ? rest : rows;
  const columns = isHeader ? first.map((cell) => columnOf(cell, reportYear)) : guessColumns(body);
  return { body, columns };
}

function columnOf(heading: string, reportYear: number | undefined): Column {
  if (/来源|(报送|填报|供稿|责任|牵头)单位|部门/.test(heading)) return 'source';
  if (/单位/.test(heading)) return 'unit';
  if (/上年|去年|上一年/.test(heading) || (reportYear && heading.includes(String(reportYear - 1)))) return 'previous';
  if (/本年|今年|当年|数值|数量/.test(heading) || (reportYear && heading.includes(String(reportYear)))) return 'value';
  if (/名称|项目|指标|内容/.test(heading)) return 'name';
  return 'other';
}

function guessColumns(rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(0, largest(rows.map((row) => row.length)));
  const numbers: Column[] = ['value', 'previous'];
  let isNamed = false;
  return Array.from({ length: width }, (_, index): Column => {
    const cells = rows.map((row) => row[index] ?? '').filter(Boolean);
    const isNumbers = cells.length > 0 && cells.every((cell) => readFigure(cell));
    if (isNumbers) return isNamed ? (numbers.shift() ?? 'other') : 'other';
    if (isNamed) return cells.every((cell) => [...cell].length <= 3) ? 'unit' : 'other';
    isNamed = true;
    return 'name';
  });
}

function indicatorOf(row: readonly string[], columns: readonly Column[]): CutIndicator | undefined {
  const cell = (column: Column) => row[columns.indexOf(column)] ?? '';
  const [, label = '', bracketed] = /^(.*?)(?:[（(]([^（()）]{1,4})[)）])?$/u.exec(cell('name')) ?? [];
  const name = label.replace(/[^\p{L}\p{N}]/gu, '');
  if (name === '') return undefined;
  const value = readFigure(cell('value'));
  const previous = readFigure(cell('previous'));
  const unit = cell('unit') || value?.unit || bracketed;
  const source = cell('source');
  return {
    name,
    ...(value && { value: value.value }),
    ...(value?.approx && { approx: value.approx }),
    ...(unit && { unit }),
    ...(previous && { previous: previous.value }),
    ...(source && { source }),
  };
}
