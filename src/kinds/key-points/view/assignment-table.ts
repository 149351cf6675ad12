import { chineseNumber, headingOrdinal } from '../../../domain/report/ordinals.ts';
import type { Expanded } from '../../../view/expand.ts';
import { join, orNull, type Text, yearText } from '../../../view/marked-text.ts';
import type { AnnexView } from '../../../view/view.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { placeOf } from './title.ts';

type Texts = Expanded<KeyPoints>;
type Parts = NonNullable<Texts['parts']>;
type Task = NonNullable<Parts[number]['tasks']>[number];

/** Wide enough that （二十一） stands on few lines and the page stays upright. */
const columns = [
  ['序号', 2.6],
  ['工作任务', 4.8],
  ['牵头单位', 3.8],
  ['责任单位', 3.8],
  ['完成时限', 3.4],
] as const;

/** 责任分工表: a row a task under the heading of its part; a column that is empty throughout is left out. Null where nothing is assigned. */
export function assignmentTable(texts: Texts): AnnexView | null {
  const { structure = {}, parts = [], reportYear } = texts;
  if (structure.assignments !== 'table') return null;
  const rows = rowsOf(parts, structure.numbering !== 'each-part', structure.ordinals === '1.');
  const told = columns.map((_column, index) => rows.some(({ length, [index]: cell }) => length > 1 && cell !== ''));
  if (!told.slice(2).some(Boolean)) return null;
  return {
    title:
      orNull(structure.assignmentTable) ??
      join(placeOf(texts), yearText(reportYear), '年法治政府建设工作任务责任分工表'),
    paragraphs: [],
    table: {
      columns: columns.filter((_column, index) => told[index]).map(([heading, width]) => ({ heading, width })),
      rows: rows.map((row) => (row.length === 1 ? row : row.filter((_cell, index) => told[index]))),
      note: null,
    },
  };
}

function rowsOf(parts: Parts, isContinuous: boolean, isArabic: boolean): Text[][] {
  let headed = 0;
  let running = 0;
  return parts.flatMap(({ heading, tasks = [] }) => {
    if (tasks.length === 0) return [];
    const name = orNull(heading);
    if (name) headed += 1;
    let inPart = 0;
    const rows = tasks.map((task) => {
      if (orNull(task.heading) === null) return ['', ...cellsOf(task)];
      if (!name) {
        headed += 1;
        return [chineseNumber(headed), ...cellsOf(task)];
      }
      running += 1;
      inPart += 1;
      const ordinal = headingOrdinal(isArabic ? 3 : 2, isContinuous ? running : inPart);
      return [ordinal.replace(/\.$/u, ''), ...cellsOf(task)];
    });
    return name && parts.length > 1 ? [[join(headingOrdinal(1, headed), name)], ...rows] : rows;
  });
}

/** A task without a heading is named by the first clause of its text; the office's own words stand where they say all in one. */
function cellsOf({ heading, text, leadDepartment, supportDepartments, deadline, assignment }: Task): Text[] {
  const first = String(text ?? '').split(/[，。；：]/u)[0] ?? '';
  const said = [leadDepartment, supportDepartments, deadline].map((one) => orNull(one) ?? '');
  const own = orNull(assignment);
  return [orNull(heading) ?? first, ...(own && said.every((one) => one === '') ? ['', own, ''] : said)];
}
