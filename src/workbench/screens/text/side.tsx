import { useState } from 'preact/hooks';
import type { Line } from '../../../filling/lines/line.ts';
import type { Desk } from '../../desk/desk.ts';
import { Findings } from './findings.tsx';
import { LastYear } from './last-year.tsx';

interface SideProps {
  readonly desk: Desk;
  readonly lines: readonly Line[];
}

/** What is found in the text; last year's wording of the paragraph one is in. */
export function Side({ desk, lines }: SideProps) {
  const [shown, setShown] = useState<'findings' | 'last-year'>('findings');
  const count = desk.open.value.filter(({ severity }) => severity !== 'notice').length;
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
