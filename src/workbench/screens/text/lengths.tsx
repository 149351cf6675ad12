import { useMemo, useState } from 'preact/hooks';
import { countWords } from '../../../domain/text/count-words.ts';
import type { Facts } from '../../../facts/facts.ts';
import { printTexts } from '../../../facts/texts/printed-texts.ts';
import { linesOf } from '../../../filling/lines/lines-of.ts';
import { kindOf } from '../../../kinds/index.ts';
import { pointerStep } from '../../../schema/pointer.ts';
import type { Desk } from '../../desk/desk.ts';

/** How long the paper is; when asked for, part by part as WPS counts, against last year. */
export function Lengths({ desk }: { readonly desk: Desk }) {
  const [isOpen, setIsOpen] = useState(false);
  const length = desk.progress.value?.length;
  const checked = desk.checked.value;
  const lastYear = desk.paper.value?.session.lastYear;
  const now = useMemo(() => (isOpen && checked ? lengthsOf(checked) : []), [isOpen, checked]);
  const then = useMemo(() => new Map(isOpen && lastYear ? lengthsOf(lastYear) : []), [isOpen, lastYear]);
  if (length === undefined) return <p class="length" />;
  const schema = checked && kindOf(checked).schema;
  const rows = [...now, ['', sum(now.map(([, count]) => count))] as const];
  return (
    <div class="length">
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        正文约 {length.toLocaleString('en')} 字{isOpen ? '，收起' : '，看各部分'}
      </button>
      {isOpen && schema ? (
        <table>
          <thead>
            <tr>
              <th scope="col">字数（同 WPS）</th>
              <th scope="col">今年</th>
              {lastYear ? <th scope="col">上年</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(([group, count]) => (
              <tr key={group}>
                <th scope="row">{group === '' ? '合计' : schema.titleAt(pointerStep(group))}</th>
                <td>{count.toLocaleString('en')}</td>
                {lastYear ? <td>{lastCount(then, group)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}

function lastCount(then: ReadonlyMap<string, number>, group: string): string {
  const count = group === '' ? sum([...then.values()]) : then.get(group);
  return count === undefined ? '—' : count.toLocaleString('en');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The length of each group of the paper with what the tool prints in it, ordinals and figures. */
function lengthsOf(facts: Facts): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { group, ordinal, fields } of linesOf(kindOf(facts), facts)) {
    const printed = printTexts(
      facts,
      fields.map(({ pointer, text }) => ({ path: pointer, text })),
    );
    const text = ordinal + fields.map(({ before }, at) => before + (printed[at]?.text ?? '')).join('');
    counts.set(group, (counts.get(group) ?? 0) + countWords(text));
  }
  return [...counts];
}
