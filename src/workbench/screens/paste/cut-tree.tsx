import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { caretIn } from '../text/place-caret.ts';
import { type CutRow, ordinalsOf, type RowLevel } from './cut-row.ts';

interface CutTreeProps {
  readonly rows: readonly CutRow[];
  readonly setRows: (rows: readonly CutRow[]) => void;
}

const levels: readonly (readonly [RowLevel, string])[] = [
  ['title', '标题'],
  [1, '一、'],
  [2, '（一）'],
  [3, '1.'],
  [4, '（1）'],
  ['text', '正文'],
  ['around', '主送、落款'],
  ['out', '不要'],
];

interface RowCaret {
  readonly id: number;
  readonly offset: number;
}

/** The rows of what was pasted, each with its level, to be split, joined, raised, lowered or left out. */
export function CutTree({ rows, setRows }: CutTreeProps) {
  const ordinals = ordinalsOf(rows);
  const [caret, setCaret] = useState<RowCaret>();
  const root = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const field = caret && root.current?.querySelector<HTMLElement>(`[data-row="${caret.id}"]`);
    if (!field) return;
    field.focus();
    getSelection()?.setPosition(field.firstChild ?? field, Math.min(caret.offset, field.textContent?.length ?? 0));
  }, [caret]);
  const put = (at: number, count: number, ...others: readonly CutRow[]) =>
    setRows(rows.toSpliced(at, count, ...others));
  const act = (row: CutRow, at: number, event: KeyboardEvent) => {
    const field = event.currentTarget as HTMLElement;
    const offset = caretIn(field) ?? -1;
    const before = rows[at - 1];
    if (event.isComposing) return;
    if (event.key === 'Enter' && offset >= 0) {
      const id = Math.max(...rows.map((one) => one.id)) + 1;
      put(
        at,
        1,
        { ...row, text: row.text.slice(0, offset) },
        { id, level: 'text', text: row.text.slice(offset).trimStart() },
      );
      setCaret({ id, offset: 0 });
    } else if (event.key === 'Backspace' && offset === 0 && before && !before.table) {
      put(at - 1, 2, { ...before, text: before.text + row.text });
      setCaret({ id: before.id, offset: before.text.length });
    } else if (event.key === 'Tab' && shifted(rows, at, event.shiftKey) !== row.level)
      put(at, 1, { ...row, level: shifted(rows, at, event.shiftKey) });
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = rows.slice()[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      setCaret({ id: next.id, offset: 0 });
    } else return;
    event.preventDefault();
  };
  return (
    <ol class="cut-tree" ref={root}>
      {rows.map((row, at) => (
        <li key={row.id} class={`row level-${row.level}`}>
          <select
            aria-label={`第${at + 1}行的级别`}
            value={String(row.level)}
            onChange={(event) =>
              put(at, 1, {
                ...row,
                level: levels.find(([level]) => String(level) === event.currentTarget.value)?.[0] ?? 'text',
              })
            }
          >
            {levels.map(([level, name]) => (
              <option key={level} value={String(level)}>
                {name}
              </option>
            ))}
          </select>
          {row.table ? (
            <span class="table-told">
              表格，{row.table.rows.length} 行 {row.table.rows[0]?.cells.length ?? 0} 列
            </span>
          ) : (
            <RowText
              row={row}
              ordinal={ordinals[at] ?? ''}
              write={(text) => put(at, 1, { ...row, text })}
              act={(event) => act(row, at, event)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface RowTextProps {
  readonly row: CutRow;
  readonly ordinal: string;
  readonly write: (text: string) => void;
  readonly act: (event: KeyboardEvent) => void;
}

function RowText({ row, ordinal, write, act }: RowTextProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current && ref.current.textContent !== row.text) ref.current.textContent = row.text;
  }, [row.text]);
  return (
    <span class="words">
      <span class="ordinal">{ordinal}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: an input cannot grow with its text */}
      <span
        ref={ref}
        role="textbox"
        tabIndex={0}
        aria-label={`${ordinal}这一行`}
        contentEditable="plaintext-only"
        spellcheck={false}
        data-row={row.id}
        onInput={() => write(ref.current?.textContent ?? '')}
        onKeyDown={act}
      />
    </span>
  );
}

/** One level down or up; text becomes a heading like the one above it, and a heading of the lowest level text. */
function shifted(rows: readonly CutRow[], at: number, isUp: boolean): RowLevel {
  const level = rows[at]?.level ?? 'text';
  if (level === 'text' && isUp) return rows.slice(0, at).findLast((row) => typeof row.level === 'number')?.level ?? 1;
  const order: readonly RowLevel[] = [1, 2, 3, 4, 'text'];
  const place = order.indexOf(level);
  return place < 0 ? level : (order[place + (isUp ? -1 : 1)] ?? level);
}
