import { writeDate } from '../../domain/days/dates.ts';
import { finalize, reopen } from '../../filling/final.ts';
import { change, openFinal } from '../desk/change.ts';
import type { Desk } from '../desk/desk.ts';
import { today } from '../today.ts';
import { Sheet } from './sheet.tsx';

/** Asks whether a text that is final is to be opened again. */
export function OpenFinal({ desk }: { readonly desk: Desk }) {
  const on = desk.paper.value?.session.facts.final?.on;
  const close = () => {
    desk.waitsForOpening.value = undefined;
  };
  return (
    <Sheet title="这份已经定稿" onClose={close}>
      <p>{on ? `${writeDate(on)}定稿，` : ''}正文锁住了。要改，先取消定稿；改完可以再定。</p>
      <div class="ends">
        <button type="button" class="plain" onClick={() => openFinal(desk)}>
          取消定稿，改
        </button>
        <button type="button" class="strong" onClick={close}>
          不改
        </button>
      </div>
    </Sheet>
  );
}

/** Makes the text final, or opens it again. */
export function FinalSwitch({ desk }: { readonly desk: Desk }) {
  const session = desk.paper.value?.session;
  if (!session) return null;
  const on = session.facts.final?.on;
  return (
    <div class="saves">
      {on ? <p class="final whole">{writeDate(on)}定稿，正文已锁</p> : null}
      <button
        type="button"
        class="plain whole"
        onClick={() =>
          on
            ? change(desk, reopen(session), '已取消定稿')
            : change(desk, finalize(session, today()), '已定稿：正文锁住，文号、日期照常填')
        }
      >
        {on ? '取消定稿' : '定稿，锁住正文'}
      </button>
    </div>
  );
}
