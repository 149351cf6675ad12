import { readLine } from '../../../domain/material/cut-lines.ts';
import type { Expanded } from '../../../view/expand.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { assignmentTable } from '../view/assignment-table.ts';

type Annex = NonNullable<KeyPoints['annexes']>[number];
type Task = NonNullable<NonNullable<KeyPoints['parts']>[number]['tasks']>[number];
type Assignment = 'leadDepartment' | 'supportDepartments' | 'deadline';

/** What a column of such a table tells of a task, by how offices head it. */
const columnsToldBy: readonly (readonly [RegExp, Assignment | 'task'])[] = [
  [/^(?:工作|重点|主要|具体)?(?:任务|事项|内容|举措)$/u, 'task'],
  [/^牵头(?:单位|部门)$/u, 'leadDepartment'],
  [/^(?:责任|配合|协办|参与)(?:单位|部门)$/u, 'supportDepartments'],
  [/^完成(?:时限|时间)$|^时限(?:要求)?$/u, 'deadline'],
];

/**
 * Gives the tasks what an annexed 责任分工表 says of them, so that the tool prints the table from then on. Every row must name the next
 * task, by its heading or its first clause, and none may be left over; a table of any other shape stays the annex that it was.
 */
export function takeAssignmentTable(facts: KeyPoints): KeyPoints {
  const { annexes = [], parts = [] } = facts;
  const tasks = parts.flatMap(({ tasks: own = [] }) => own);
  for (const annex of annexes) {
    const said = assignmentsIn(annex, tasks);
    if (!said) continue;
    const told = tasks.map((task, index) => ({ ...task, ...said[index] }));
    const left = annexes.filter((one) => one !== annex);
    const { annexes: _all, ...rest } = facts;
    const taken: KeyPoints = {
      ...rest,
      structure: { ...facts.structure, assignments: 'table' },
      parts: parts.map((part) => (part.tasks ? { ...part, tasks: told.splice(0, part.tasks.length) } : part)),
      ...(left.length > 0 && { annexes: left }),
    };
    return titleOf(taken) === annex.title
      ? taken
      : { ...taken, structure: { ...taken.structure, assignmentTable: annex.title } };
  }
  return facts;
}

/** What the rows of a table say of each of the tasks; undefined where the two are not the same, one by one. */
function assignmentsIn({ paragraphs, table }: Annex, tasks: readonly Task[]): Partial<Task>[] | undefined {
  if (paragraphs || table?.note !== undefined) return undefined;
  const keys = (table?.columns ?? []).map(({ heading }) => columnsToldBy.find(([said]) => said.test(heading))?.[1]);
  const named = keys.indexOf('task');
  if (named === -1 || keys.filter((key) => key && key !== 'task').length === 0) return undefined;
  const rows = (table?.rows ?? []).filter((row) => row.filter((cell) => cell !== '').length > 1);
  const isTold = rows.length === tasks.length && tasks.every((task, index) => names(rows[index]?.[named] ?? '', task));
  if (!isTold) return undefined;
  return rows.map((row) =>
    Object.fromEntries(
      keys.flatMap((key, column) => (key && key !== 'task' && row[column] ? [[key, row[column]]] : [])),
    ),
  );
}

function names(cell: string, { heading, text = '' }: Task): boolean {
  const words = readLine(cell).text.replace(/。$/u, '');
  return words !== '' && (words === heading?.replace(/。$/u, '') || words === text.split(/[，。；：]/u)[0]);
}

/** The title that the tool would give the table. */
function titleOf(facts: KeyPoints): string {
  return String(assignmentTable(facts as Expanded<KeyPoints>)?.title ?? '');
}
