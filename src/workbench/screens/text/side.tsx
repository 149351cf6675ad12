import { useState } from 'preact/hooks';
import type { Line } from '../../../filling/lines/line.ts';
import type { Desk } from '../../desk/desk.ts';
import { weightOf } from '../../desk/weigh.ts';
import { Findings } from './findings.tsx';
import { LastYear } from './last-year.tsx';

interface SideProps {
  readonly desk: Desk;
  readonly lines: readonly Line[];
}

/** What is found in the text; last year's wording of the paragraph one is in. */
export function Side({ desk, lines }: SideProps) {
  const [shown, setShown] = useState(() => shownFirst(desk, lines));
  const count = desk.open.value.filter((one) => ['error', 'warning'].includes(weightOf(one))).length;
  const hasLastYear = desk.paper.value?.session.lastYear !== undefined;
  return (
    <aside class="side" data-pane aria-label="检查结果和上年">
      {hasLastYear ? (
        <div class="side-tabs">
          <button type="button" aria-pressed={shown === 'findings'} onClick={() => setShown('findings')}>
            检查结果{count > 0 ? ` ${count}` : ''}
          </button>
          <button type="button" aria-pressed={shown === 'last-year'} onClick={() => setShown('last-year')}>
            上年写法
          </button>
        </div>
      ) : null}
      {shown === 'findings' || !hasLastYear ? <Findings desk={desk} /> : <LastYear desk={desk} lines={lines} />}
    </aside>
  );
}

/** While little more than headings stands there, last year's words are what one writes by; later, what is found. */
function shownFirst(desk: Desk, lines: readonly Line[]): 'findings' | 'last-year' {
  const written = lines.filter(({ level, fields }) => level === 0 && fields.some(({ text }) => text !== ''));
  const headings = lines.filter(({ level }) => level > 0);
  return desk.paper.value?.session.lastYear && written.length < headings.length / 2 ? 'last-year' : 'findings';
}
