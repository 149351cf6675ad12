import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerAt } from '../../../facts/answer-at.ts';
import { usualEdition } from '../../../facts/named-editions.ts';
import { deleteEntry } from '../../../facts/order/reorder-entries.ts';
import { entryAt } from '../../../filling/lines/entry-at.ts';
import type { Line } from '../../../filling/lines/line.ts';
import { withFacts } from '../../../filling/session.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { menuKeys } from '../../shell/menu-keys.ts';
import { copyText } from '../pages/save-editions.ts';
import { moveLine } from './field-keys.ts';
import { markWord, toggleMark } from './marks.ts';
import { setWithheld, withheldReason, withholdable } from './withhold.ts';

interface MenuProps {
  readonly desk: Desk;
  readonly line: Line;
}

const marks = ['暂缺', '待核实', '不涉及'] as const;

/** What can be done with a paragraph besides writing it. */
export function ParagraphMenu({ desk, line }: MenuProps) {
  const isOpen = desk.menu.value === line.key;
  const toggle = () => {
    desk.menu.value = isOpen ? undefined : line.key;
  };
  return (
    <span class="menu-place">
      <button
        type="button"
        class="menu-button"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label="这一段的菜单（Alt+M）"
        onClick={toggle}
      >
        ⋯
      </button>
      {isOpen ? <Menu desk={desk} line={line} /> : null}
    </span>
  );
}

function Menu({ desk, line }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  const pointer = line.entry ?? line.key;
  const entry = withholdable(desk, pointer);
  const reason = entry && withheldReason(desk, entry);
  // Before it is seen, so that a key that is pressed at once falls into it.
  useLayoutEffect(() => {
    const menu = ref.current;
    if (menu && menu.getBoundingClientRect().bottom > window.innerHeight) menu.classList.add('up');
    menu?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const close = () => {
    desk.menu.value = undefined;
    desk.caret.value = { pointer: line.key, offset: 0 };
  };
  const doing = (action: () => void) => () => {
    desk.menu.value = undefined;
    action();
    desk.caret.value ??= { pointer: line.key, offset: 0 };
  };
  return (
    <div ref={ref} class="menu" role="menu" onKeyDown={(event) => menuKeys(event, close)}>
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          role="menuitemcheckbox"
          aria-checked={markWord(desk, pointer) === mark}
          onClick={doing(() => toggleMark(desk, pointer, mark))}
        >
          {mark}
        </button>
      ))}
      {entry ? (
        <button
          type="button"
          role="menuitemcheckbox"
          aria-checked={reason !== undefined}
          onClick={doing(() => {
            const asked = reason === undefined ? prompt('为什么不写进公开稿？') : undefined;
            if (asked !== null) setWithheld(desk, entry, asked);
          })}
        >
          不公开
        </button>
      ) : null}
      {line.level > 0 ? (
        <button type="button" role="menuitem" onClick={doing(() => copySection(desk, line))}>
          复制本节
        </button>
      ) : null}
      {line.entry ? (
        <>
          <hr />
          <button type="button" role="menuitem" onClick={doing(() => moveLine(desk, line, -1))}>
            上移
          </button>
          <button type="button" role="menuitem" onClick={doing(() => moveLine(desk, line, 1))}>
            下移
          </button>
          <button type="button" role="menuitem" onClick={doing(() => remove(desk, line))}>
            删除
          </button>
        </>
      ) : null}
    </div>
  );
}

/** The section as the first edition tells it. */
function copySection(desk: Desk, line: Line): void {
  const session = desk.paper.value?.session;
  if (session)
    copyText(desk, usualEdition(session.kind, session.facts), { pointer: line.key, words: line.fields[0]?.text ?? '' });
}

/** Deletes the entry that a line begins; 撤销 brings it back. */
function remove(desk: Desk, { entry, key }: Line): void {
  const session = desk.paper.value?.session;
  const place = entry === undefined ? undefined : entryAt(entry);
  if (!session || !place || answerAt(session.facts, entry ?? '') === undefined) return;
  change(
    desk,
    withFacts(session, deleteEntry(session.facts, place.list, place.index), place.list),
    '已删除，撤销可以找回',
  );
  desk.caret.value = { pointer: place.index > 0 ? `${place.list}/${place.index - 1}` : key, offset: 0 };
}
