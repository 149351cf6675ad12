import { answerAt, withAnswer } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { withFacts } from '../../../filling/session.ts';
import {
  type AnnexTable,
  readCells,
  withCells,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../filling/tables/table-cells.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { Cell } from './cell.tsx';

/** The tables of the annexes as grids; cells copied in Excel go in where they are pasted. */
export function AnnexTables({ desk }: { readonly desk: Desk }) {
  const session = desk.paper.value?.session;
  if (!session) return null;
  const annexes = session.facts.annexes ?? [];
  const add = () => {
    const table: AnnexTable = { columns: [{ heading: '项目' }, { heading: '数量' }], rows: [['', '']] };
    const facts = withAnswer(session.facts, '/annexes', [...annexes, { title: '附件表', table }]);
    change(desk, withFacts(session, facts, '/annexes'), '增加了一张附件表');
  };
  return (
    <section class="annex-tables" aria-label="附件表格">
      <div class="head">
        <h2>附件表格</h2>
        <p>从 Excel 复制的一片，点在左上角那一格粘贴；格里可以写 {'{名称}'}。</p>
        <button type="button" class="plain" onClick={add}>
          增加一张
        </button>
      </div>
      {annexes.map((annex, at) =>
        annex.table ? (
          <Grid key={`${at} ${annex.title}`} desk={desk} at={at} title={annex.title} table={annex.table} />
        ) : null,
      )}
    </section>
  );
}

interface GridProps {
  readonly desk: Desk;
  readonly at: number;
  readonly title: string;
  readonly table: AnnexTable;
}

function Grid({ desk, at, title, table }: GridProps) {
  const put = (next: AnnexTable, says?: string) => {
    const session = desk.paper.value?.session;
    if (!session) return;
    const facts: Facts = withAnswer(session.facts, `/annexes/${at}/table`, next);
    change(desk, withFacts(session, facts, `/annexes/${at}/table`), says);
  };
  const now = () => (answerAt(desk.paper.value?.session.facts, `/annexes/${at}/table`) ?? table) as AnnexTable;
  const write = (row: number, column: number) => (text: string) => put(withCells(now(), row, column, [[text]]));
  const paste = (row: number, column: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const cells = readCells(text);
    put(withCells(now(), row, column, cells), `粘贴了 ${cells.length} 行，撤销可以退回`);
  };
  const { columns = [], rows = [] } = table;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <table>
        <thead>
          <tr>
            {columns.map(({ heading }, column) => (
              <th key={column} scope="col">
                <Cell
                  label={`第${column + 1}栏的名称`}
                  text={heading}
                  onText={write(-1, column)}
                  onPaste={paste(-1, column)}
                />
                {columns.length > 1 ? (
                  <button
                    type="button"
                    class="quiet drop"
                    aria-label={`删去“${heading || `第${column + 1}栏`}”一栏`}
                    onClick={() => put(withoutColumn(now(), column), '已删去一栏')}
                  >
                    ×
                  </button>
                ) : null}
              </th>
            ))}
            <td>
              <button type="button" class="quiet" onClick={() => put(withColumn(now()))}>
                加一栏
              </button>
            </td>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {columns.map(({ heading }, column) => (
                <td key={column}>
                  <Cell
                    label={`第${line + 1}行 ${heading}`}
                    text={row[column] ?? ''}
                    onText={write(line, column)}
                    onPaste={paste(line, column)}
                  />
                </td>
              ))}
              <td>
                <button
                  type="button"
                  class="quiet drop"
                  aria-label={`删去第${line + 1}行`}
                  onClick={() => put(withoutRow(now(), line), '已删去一行')}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="quiet" onClick={() => put(withRow(now()))}>
        加一行
      </button>
    </figure>
  );
}
