import { useState } from 'preact/hooks';
import { kindOf } from '../../../kinds/index.ts';
import { progressOf } from '../../../questionnaire/progress.ts';
import type { Section } from '../../../questionnaire/section.ts';
import type { Desk } from '../../desk/desk.ts';
import { isForm } from './is-form.ts';
import { SectionShown } from './section-shown.tsx';

/** What is asked in forms: who reports, to whom, by when, under what number. What is not in the text stands here. */
export function Forms({ desk }: { readonly desk: Desk }) {
  const facts = desk.paper.value?.session.facts;
  const [chosen, setChosen] = useState<string>();
  const at = desk.at.value;
  if (!facts) return null;
  const sections = kindOf(facts).sections.filter(({ pointers }) =>
    pointers.some((pointer) => isForm(pointer) && pointer !== '/indicators'),
  );
  const isIn = ({ pointers }: Section) => pointers.some((pointer) => at === pointer || at?.startsWith(`${pointer}/`));
  const section = sections.find(({ id }) => id === chosen) ?? sections.find(isIn) ?? sections[0];
  return (
    <div class="forms-screen">
      <nav class="sections" aria-label="要素" data-pane>
        <ul>
          {sections.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one === section ? 'page' : undefined}
                onClick={() => setChosen(one.id)}
              >
                {one.title}
                <span class="state">{progressText(desk, one)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main class="form" data-pane aria-label={section?.title}>
        {section ? <SectionShown key={section.id} desk={desk} section={section} at={at} /> : null}
      </main>
    </div>
  );
}

function progressText(desk: Desk, section: Section): string {
  const session = desk.paper.value?.session;
  if (!session) return '';
  const { state, answered, asked } = progressOf(session.kind, session.facts, section);
  if (state === 'begun') return `${answered}/${asked}`;
  return { empty: '未填写', done: '已填完', unfinished: '没写完', unverified: '待核实', none: '不涉及' }[state];
}
