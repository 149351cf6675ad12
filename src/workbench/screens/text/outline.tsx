import type { Severity } from '../../../diagnostic.ts';
import type { Line } from '../../../filling/lines/line.ts';
import { kindOf } from '../../../kinds/index.ts';
import type { Desk } from '../../desk/desk.ts';
import { isForm } from '../forms/is-form.ts';
import { useDragHeads } from './drag-heads.ts';
import { Lengths } from './lengths.tsx';
import { markWord } from './marks.ts';

interface OutlineProps {
  readonly desk: Desk;
  readonly lines: readonly Line[];
}

const words: Readonly<Record<Severity, string>> = { error: '须改正', warning: '请核实', notice: '提示' };

/** The headings as they will be numbered, each with its mark and what is found under it; behind them what is asked in forms. */
export function Outline({ desk, lines }: OutlineProps) {
  const facts = desk.paper.value?.session.facts;
  const draggingOf = useDragHeads(desk, lines.filter(isHead));
  const progress = desk.progress.value;
  if (!facts) return null;
  const kind = kindOf(facts);
  const heads = lines.flatMap((line, at) => (isHead(line) ? [{ line, at }] : []));
  const forms = kind.sections.filter(({ pointers }) => pointers.some((pointer) => isForm(pointer)));
  const now = lines.findIndex(({ fields }) => fields.some(({ pointer }) => pointer === desk.at.value));
  const current = heads.findLast(({ at }) => at <= now)?.line.key;
  return (
    <nav class="outline" aria-label="提纲" data-pane>
      <ul>
        {heads.map(({ line, at }, index) => {
          const end = heads.slice(index + 1).find((other) => other.line.level <= line.level)?.at ?? lines.length;
          const isAsked = lines.slice(at + 1, end).some(({ fields }) => fields.some(({ text }) => text !== ''));
          return (
            <li key={line.key} class={`level-${line.level}`} {...draggingOf(line)}>
              <button
                type="button"
                aria-current={line.key === current ? 'location' : undefined}
                onClick={() => {
                  desk.caret.value = { pointer: line.key, offset: 0 };
                }}
              >
                <span class="ordinal">{line.ordinal}</span>
                <span class="name">{line.fields[0]?.text || line.fields[0]?.hint}</span>
                {isAsked || line.level > 1 ? null : <span class="state">未填写</span>}
                <State desk={desk} pointer={line.entry} />
                <Count desk={desk} lines={lines.slice(at, line.level === 1 ? at + 1 : end)} />
              </button>
            </li>
          );
        })}
      </ul>
      <h2>不在正文里的</h2>
      <ul>
        {forms.map((section) => (
          <li key={section.id} class="level-1">
            <button
              type="button"
              onClick={() => {
                desk.screen.value = section.pointers.includes('/indicators') ? 'figures' : 'forms';
                desk.at.value = section.pointers[0];
              }}
            >
              <span class="name">{section.title}</span>
              <span class="state">{progress && stateWords[progress.states.get(section.id) ?? 'empty']}</span>
            </button>
          </li>
        ))}
      </ul>
      <Lengths desk={desk} />
    </nav>
  );
}

function isHead({ level }: Line): boolean {
  return level > 0 && level < 4;
}

const stateWords = {
  empty: '未填写',
  begun: '填写中',
  done: '已填完',
  unfinished: '没写完',
  unverified: '待核实',
  none: '不涉及',
} as const;

function State({ desk, pointer }: { readonly desk: Desk; readonly pointer: string | undefined }) {
  const mark = pointer && markWord(desk, pointer);
  return mark ? <span class="state marked">{mark}</span> : null;
}

/** How many findings stand in some lines, by the gravest. */
function Count({ desk, lines }: OutlineProps) {
  const pointers = new Set(lines.flatMap(({ fields }) => fields.map(({ pointer }) => pointer)));
  const own = desk.open.value.filter(({ path, severity }) => severity !== 'notice' && pointers.has(path));
  const [first] = own;
  if (!first) return null;
  return (
    <span class={`count ${first.severity}`} title={`${words[first.severity]}等 ${own.length} 处`}>
      {own.length}
    </span>
  );
}
