import { answerAt } from '../../../facts/answer-at.ts';
import { placeOf } from '../../../facts/order/place.ts';
import type { LeftOver } from '../../../filling/left-over.ts';
import type { Desk } from '../../desk/desk.ts';
import { goTo } from '../../desk/go-to.ts';
import { allNotes, crossOffLeftOver, crossOffNote } from '../../desk/notes.ts';
import { DiffText } from './diff-text.tsx';

/** How much of what came from others waits for a hand. */
export function toDoCount(desk: Desk): number {
  return allNotes(desk).length + (desk.paper.value?.session.leftOver.length ?? 0);
}

/** Comments, and what of edited files was not brought home: each leads to its place, and stays until it is crossed off. */
export function ToDo({ desk }: { readonly desk: Desk }) {
  const session = desk.paper.value?.session;
  if (!session) return null;
  return (
    <div class="to-do">
      {allNotes(desk).map(({ pointer, note }) => (
        <article key={`${pointer} ${note}`} class="finding">
          <button type="button" class="quiet told" onClick={() => goBehind(desk, pointer)}>
            <span class="where">{placeOf(session.kind, session.facts, pointer)}</span>
            <span class="message">{note}</span>
          </button>
          <div class="does">
            <button type="button" class="plain" onClick={() => crossOffNote(desk, pointer, note)}>
              已处理
            </button>
          </div>
        </article>
      ))}
      {session.leftOver.map((one) => (
        <Left key={one.id} desk={desk} left={one} />
      ))}
      {toDoCount(desk) === 0 ? <p class="nothing">没有要处理的。</p> : null}
    </div>
  );
}

function Left({ desk, left }: { readonly desk: Desk; readonly left: LeftOver }) {
  const { id, from, place, path, why, before, after } = left;
  const told = (
    <>
      <span class="where">
        {place}　{from}
      </span>
      <span class="why">{why}</span>
      <span class="message">
        <DiffText before={before} after={after} />
      </span>
    </>
  );
  return (
    <article class="finding warning">
      {path === undefined ? (
        <div class="told">{told}</div>
      ) : (
        <button type="button" class="quiet told" onClick={() => goBehind(desk, path)}>
          {told}
        </button>
      )}
      <div class="does">
        {after === '' || why === '批注' ? null : (
          <button type="button" class="plain" onClick={() => copy(desk, after)}>
            复制改后的
          </button>
        )}
        <button type="button" class="quiet" onClick={() => crossOffLeftOver(desk, id)}>
          已处理
        </button>
      </div>
    </article>
  );
}

/** Goes behind the last letter of an answer: what is wanted mostly goes on from there. */
function goBehind(desk: Desk, pointer: string): void {
  goTo(desk, { path: pointer });
  const text = answerAt(desk.paper.value?.session.facts, pointer);
  if (desk.caret.value) desk.caret.value = { pointer, offset: typeof text === 'string' ? text.length : 0 };
}

async function copy(desk: Desk, words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  desk.says.value = '已复制，可以粘贴到该放的地方';
}
