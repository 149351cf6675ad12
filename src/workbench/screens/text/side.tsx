import { useState } from 'preact/hooks';
import type { Line } from '../../../filling/lines/line.ts';
import type { Desk } from '../../desk/desk.ts';
import { useReckoned } from '../../desk/use-reckoned.ts';
import { weightOf } from '../../desk/weigh.ts';
import { ToDo, toDoCount } from '../take-home/to-do.tsx';
import { Findings } from './findings.tsx';
import { LastYear } from './last-year.tsx';

interface SideProps {
  readonly desk: Desk;
  readonly lines: readonly Line[];
}

type Shown = 'findings' | 'last-year' | 'to-do';

/** What is found in the text; last year's wording of the paragraph one is in; what others want changed. */
export function Side({ desk, lines }: SideProps) {
  const toDo = useReckoned(() => toDoCount(desk), [desk]);
  const [wanted, setShown] = useState<Shown>(() => (toDo > 0 ? 'to-do' : shownFirst(desk, lines)));
  const count = desk.open.value.filter((one) => ['error', 'warning'].includes(weightOf(one))).length;
  const hasLastYear = desk.paper.value?.session.lastYear !== undefined;
  const tabs: readonly (readonly [Shown, string, number])[] = [
    ['findings', '检查结果', count],
    ...(hasLastYear ? [['last-year', '上年写法', 0] as const] : []),
    ...(toDo > 0 ? [['to-do', '待办', toDo] as const] : []),
  ];
  const shown = tabs.some(([name]) => name === wanted) ? wanted : 'findings';
  return (
    <aside class="side" data-pane aria-label="检查结果、上年和待办">
      {tabs.length > 1 ? (
        <div class="side-tabs">
          {tabs.map(([name, words, number]) => (
            <button key={name} type="button" aria-pressed={shown === name} onClick={() => setShown(name)}>
              {words}
              {number > 0 ? ` ${number}` : ''}
            </button>
          ))}
        </div>
      ) : null}
      {shown === 'findings' ? <Findings desk={desk} /> : null}
      {shown === 'last-year' ? <LastYear desk={desk} lines={lines} /> : null}
      {shown === 'to-do' ? <ToDo desk={desk} /> : null}
    </aside>
  );
}

/** While little more than headings stands there, last year's words are what one writes by; later, what is found. */
function shownFirst(desk: Desk, lines: readonly Line[]): 'findings' | 'last-year' {
  const written = lines.filter(({ level, fields }) => level === 0 && fields.some(({ text }) => text !== ''));
  const headings = lines.filter(({ level }) => level > 0);
  return desk.paper.value?.session.lastYear && written.length < headings.length / 2 ? 'last-year' : 'findings';
}
