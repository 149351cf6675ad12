import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FoundWords, findWords } from '../../../filling/replace/find-words.ts';
import { replaceWords } from '../../../filling/replace/replace-words.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { PlaceShown } from '../figures/place-shown.tsx';
import { showFound } from './highlights.ts';

/** Finds words, shows each place before anything is replaced; what lies in a name, a figure or a quotation is not taken unless ticked. */
export function FindReplace({ desk }: { readonly desk: Desk }) {
  const ref = useRef<HTMLInputElement>(null);
  const session = desk.paper.value?.session;
  const facts = session?.facts;
  const [words, setWords] = useState(() => getSelection()?.toString().trim() ?? '');
  const [others, setOthers] = useState('');
  // What was ticked by hand, against what is ticked by itself.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => (session && facts ? findWords(session.kind, facts, words) : []), [facts, words]);
  // Before the next key comes, or that would go to the text.
  useLayoutEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  useEffect(() => {
    showFound(words);
    return () => showFound('');
  }, [words, facts]);
  if (!session) return null;
  const isChosen = (one: FoundWords) => (one.within === undefined) !== turned.has(keyOf(one));
  const chosen = found.filter(isChosen);
  const turn = (one: FoundWords) => {
    const next = new Set(turned);
    if (!next.delete(keyOf(one))) next.add(keyOf(one));
    setTurned(next);
  };
  const close = () => {
    desk.isFinding.value = false;
  };
  const replace = () => {
    change(desk, replaceWords(session, chosen, words, others), `已替换 ${chosen.length} 处，撤销一次全部退回`);
    setTurned(new Set());
    // The button has nothing more to do, and a focus on it would be lost.
    ref.current?.focus();
  };
  return (
    <aside
      class="side find"
      data-pane
      aria-label="查找替换"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="find-head">
        <h2>查找替换</h2>
        <button type="button" class="quiet" onClick={close} aria-label="关闭查找替换（Esc）">
          关闭
        </button>
      </div>
      <label>
        查找
        <input
          ref={ref}
          data-first
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setTurned(new Set());
          }}
        />
      </label>
      <label>
        替换为
        <input value={others} placeholder="空着就是删去" onInput={(event) => setOthers(event.currentTarget.value)} />
      </label>
      <p class="find-does">
        <span role="status">{words === '' ? '' : `找到 ${found.length} 处`}</span>
        <button type="button" class="strong" disabled={chosen.length === 0 || words === others} onClick={replace}>
          替换 {chosen.length} 处
        </button>
      </p>
      <ul>
        {found.map((one) => (
          <li key={keyOf(one)}>
            <input
              type="checkbox"
              aria-label={one.within ? `替换这一处，在${one.within}里` : '替换这一处'}
              checked={isChosen(one)}
              onChange={() => turn(one)}
            />
            <PlaceShown desk={desk} {...one}>
              {one.within ? <span class="note">在{one.within}里，要换请勾选</span> : null}
            </PlaceShown>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function keyOf({ path, start }: FoundWords): string {
  return `${path} ${start}`;
}
