import { useLayoutEffect, useState } from 'preact/hooks';
import { cutTable, linesNotRead } from '../../../domain/material/cut-table.ts';
import { withAnswer } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { deleteEntry } from '../../../facts/order/reorder-entries.ts';
import { indicatorReferences, indicatorUses } from '../../../facts/texts/indicator-uses.ts';
import { referenceValues } from '../../../facts/texts/reference-names.ts';
import { takeTable } from '../../../filling/paste/table.ts';
import { withFacts } from '../../../filling/session.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { AnnexTables } from './annex-tables.tsx';
import { FigureRow } from './figure-row.tsx';
import { FiguresInText } from './figures-in-text.tsx';

type Indicator = NonNullable<Facts['indicators']>[number];

/** The figures of the paper, one a row; takes a paste from Excel. */
export function Figures({ desk }: { readonly desk: Desk }) {
  const session = desk.paper.value?.session;
  const [open, setOpen] = useState<string>();
  // Wherever the focus is, and before the screen is seen, so that a paste at once is taken.
  useLayoutEffect(() => {
    const take = (event: ClipboardEvent) => pasteRows(desk, event);
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [desk]);
  if (!session) return null;
  const figures = session.facts.indicators ?? [];
  const values = referenceValues(session.facts);
  const put = (facts: Facts, says?: string) => change(desk, withFacts(session, facts, '/indicators'), says);
  const add = () => put(withAnswer(session.facts, '/indicators', [...figures, { name: freeName(figures) }]));
  return (
    <div class="figures-screen">
      <main data-pane aria-label="数据">
        <div class="head">
          <h2>数据</h2>
          <p>从 Excel、WPS 表格里选中几列复制，在这里粘贴；正文里写 {'{名称}'} 的地方随着变。</p>
          <button type="button" class="plain" data-first onClick={add}>
            增加一项
          </button>
        </div>
        {figures.length === 0 ? <p class="nothing">还没有数据。</p> : null}
        {figures.length > 0 ? (
          <table>
            <thead>
              <tr>
                {['名称', '本年数', '概数', '单位', '上年数', '来源', '用在'].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {figures.map((figure, at) => (
                <FigureRow
                  key={figure.id ?? at}
                  desk={desk}
                  figure={figure}
                  at={at}
                  uses={indicatorReferences(session.facts, figure.name)}
                  others={indicatorUses(session.facts, figure.name).length > 0 ? '算数用' : '—'}
                  isOpen={open === figure.name}
                  onOpen={() => setOpen(open === figure.name ? undefined : figure.name)}
                  reckoned={figure.sumOf || figure.ratioOf ? values.get(figure.name) : undefined}
                  onDelete={() => put(deleteEntry(session.facts, '/indicators', at), '已删除，撤销可以找回')}
                />
              ))}
            </tbody>
          </table>
        ) : null}
        <AnnexTables desk={desk} />
      </main>
      <FiguresInText desk={desk} />
    </div>
  );
}

function freeName(figures: readonly Indicator[]): string {
  const names = new Set(figures.map(({ name }) => name));
  let number = figures.length + 1;
  while (names.has(`指标${number}`)) number += 1;
  return `指标${number}`;
}

/** Takes rows that were copied in Excel; a figure of the same name is renewed. A paste of one cell goes where it was meant. */
function pasteRows(desk: Desk, event: ClipboardEvent): void {
  const session = desk.paper.value?.session;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const lines = text.split(/\r\n|\n/).filter((line) => line.trim() !== '');
  if (!session || event.defaultPrevented || !lines.some((line) => line.includes('\t'))) return;
  event.preventDefault();
  const rows = cutTable(lines, session.facts.reportYear);
  const unread = linesNotRead(lines, session.facts.reportYear).length;
  const more = unread > 0 ? `，有 ${unread} 行没有认全，请对照原表` : '';
  if (rows.length > 0) change(desk, takeTable(session, rows), `记入 ${rows.length} 项${more}；撤销可以退回`);
  else desk.says.value = '没有认出数据：每行一项，名称、单位、本年数、上年数各一列';
}
