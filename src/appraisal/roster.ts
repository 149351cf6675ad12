import { parse } from 'csv-parse/sync';
import { readDate } from '../domain/days/dates.ts';
import { UsageError } from '../errors.ts';

/** A unit that is to report, as the receiver's list has it. What the list does not say is not there. */
export interface RosterUnit {
  readonly unit: string;
  readonly level?: string;
  /** Whether it must report, where the list says no. */
  readonly isExempt?: boolean;
  /** The day by which it must report, 2026-03-01. */
  readonly dueOn?: string;
  /** The day on which its report came. */
  readonly receivedOn?: string;
  /** What the list says of its coming where that is no day. */
  readonly receivedAs?: string;
  readonly url?: string;
}

/** 名单: the units, and what of the list could not be read, each in one sentence. */
export interface Roster {
  readonly units: readonly RosterUnit[];
  readonly notes: readonly string[];
}

/** What the columns are called, in whatever order they stand. */
const columns = {
  unit: /^(?:(?:报送|应报|责任|填报)?单位(?:名称)?|机关(?:名称)?|部门(?:名称)?|名称)$/u,
  level: /^(?:单位)?(?:层级|级别|类别|类型)$/u,
  due: /^(?:是否)?(?:应报|应当报送|需报)(?:日期|时间)?$|^(?:报送)?(?:截止|期限)(?:日期|时间)?$/u,
  received: /^(?:是否)?(?:收到|已报|收文|报送|实报)(?:日期|时间|情况)?$/u,
  url: /^(?:公开)?(?:网址|链接|地址)$|^公开$/u,
} as const;

type Column = keyof typeof columns;

const no = /^(?:否|不|不用|不报|无需|免报|0|×|x|no)$/iu;

/**
 * Reads a list of units from the text of a CSV: columns in any order, a title above them, commas, tabs or semicolons between them.
 * Throws a UsageError where it names no unit.
 */
export function readRoster(text: string): Roster {
  const rows = rowsOf(text);
  const head = rows.findIndex((row) => row.some((cell) => columns.unit.test(cell)));
  const places = head < 0 ? { unit: 0 } : placesIn(rows[head] ?? []);
  const notes = head < 0 ? ['名单没有写“单位”的表头，按第一列是单位读'] : notesOf(rows[head] ?? [], places);
  const seen = new Set<string>();
  const units = rows.slice(head + 1).flatMap((row): RosterUnit[] => {
    const unit = cellOf(row, places.unit);
    if (unit === '' || /^(?:合计|总计|小计)$/u.test(unit)) return [];
    if (seen.has(unit)) {
      notes.push(`名单里“${unit}”写了两次，按先写的一次算`);
      return [];
    }
    seen.add(unit);
    return [unitOf(unit, row, places, notes)];
  });
  if (units.length === 0) throw new UsageError('名单里没有单位');
  return { units, notes };
}

function rowsOf(text: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return rows.map((row) => row.map((cell) => cell.replaceAll(/[\s\u3000]+/gu, ' ').trim()));
  } catch {
    throw new UsageError('名单不是 CSV，读不出来；请在 WPS 表格里打开，另存为 CSV 再试');
  }
}

/** What stands most often between cells in the first lines. */
function delimiterOf(text: string): string {
  const start = text.split('\n', 5).join('\n');
  const counts = [',', '\t', ';', '，'].map((mark) => [mark, start.split(mark).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function placesIn(head: readonly string[]): Partial<Record<Column, number>> & { readonly unit: number } {
  const names = Object.keys(columns) as Column[];
  const found = names.flatMap((name) => {
    const place = head.findIndex((cell) => columns[name].test(cell.replaceAll(' ', '')));
    return place < 0 ? [] : [[name, place] as const];
  });
  return { unit: 0, ...Object.fromEntries(found) };
}

function notesOf(head: readonly string[], places: Readonly<Record<string, number>>): string[] {
  const used = new Set(Object.values(places));
  const other = head.filter((cell, place) => cell !== '' && !used.has(place) && !/^(?:序号|编号|备注)$/u.test(cell));
  return other.length > 0 ? [`名单里的${other.map((cell) => `“${cell}”`).join('、')}没有用`] : [];
}

function unitOf(
  unit: string,
  row: readonly string[],
  { level, due, received, url }: Partial<Record<Column, number>>,
  notes: string[],
): RosterUnit {
  const [dueText, receivedText] = [cellOf(row, due), cellOf(row, received)];
  const [dueOn, receivedOn] = [readDate(dueText), readDate(receivedText)];
  if (/\d/.test(dueText) && dueOn === undefined && !/^[01]$/.test(dueText))
    notes.push(`名单里“${unit}”的应报时间“${dueText}”不是完整的日期，没有用`);
  const isTold = receivedText !== '' && receivedOn === undefined && !no.test(receivedText);
  return {
    unit,
    ...(cellOf(row, level) ? { level: cellOf(row, level) } : {}),
    ...(no.test(dueText) ? { isExempt: true } : {}),
    ...(dueOn ? { dueOn } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    ...(isTold ? { receivedAs: receivedText } : {}),
    ...(cellOf(row, url) ? { url: cellOf(row, url) } : {}),
  };
}

function cellOf(row: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (row[place] ?? '');
}
