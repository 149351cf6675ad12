import { batch } from '@preact/signals';
import { withFacts } from '../../filling/session.ts';
import { beginBringing } from '../bringing/begin.ts';
import { change } from '../desk/change.ts';
import type { Aside, Desk } from '../desk/desk.ts';
import { saveToFile } from '../files/save-file.ts';

const told: Readonly<Record<Aside['from'], (name: string) => string>> = {
  file: (name) => `“${name}”被别的程序改过，没有覆盖：两份都留着，先对照合并，再存`,
  window: (name) => `“${name}”在另一个窗口里也在改：这里的另存为一份，两份都留着`,
  gone: (name) => `“${name}”不在了（被移走、改名或者删掉），没有存：内容仍留存在本机浏览器里`,
  denied: (name) => `浏览器没有许可写入“${name}”，没有存：内容仍留存在本机浏览器里`,
};

/** What keeps the paper from its file, or from the other window, and what can be done: it stays until something is. */
export function AsideBar({ desk }: { readonly desk: Desk }) {
  const aside = desk.aside.value;
  if (!aside || desk.screen.value === 'take-home') return null;
  const { from, name, theirs } = aside;
  return (
    <div class="aside-bar" role="alert">
      <span>
        {told[from](name)}
        {from === 'file' && !theirs ? '；里面已经不是底稿，请另存' : ''}
      </span>
      {theirs ? (
        <>
          <button type="button" class="strong" onClick={() => compare(desk, aside)}>
            对照合并
          </button>
          <button type="button" class="plain" onClick={() => takeTheirs(desk, aside)}>
            换成那一份
          </button>
        </>
      ) : null}
      {from === 'denied' ? (
        <button type="button" class="strong" onClick={() => tryAgain(desk)}>
          许可并存入
        </button>
      ) : null}
      {from === 'window' ? (
        <button type="button" class="quiet" onClick={() => leave(desk)}>
          各改各的
        </button>
      ) : (
        <button type="button" class="plain" onClick={() => saveElsewhere(desk)}>
          另存
        </button>
      )}
    </div>
  );
}

function leave(desk: Desk): void {
  desk.aside.value = undefined;
}

/** Shows both side by side; what is confirmed may take the place of what stands in the file. */
async function compare(desk: Desk, { name, theirs, base, from }: Aside): Promise<void> {
  if (!theirs) return;
  const called = from === 'window' ? '另一个窗口里的' : name;
  await beginBringing(desk, { type: 'facts', purpose: 'outside', name: called, theirs, base });
}

/** Goes on with the other one; what was on the desk is kept as a version, and 撤销 brings it back. */
async function takeTheirs(desk: Desk, { theirs, accept }: Aside): Promise<void> {
  const paper = desk.paper.value;
  if (!paper || !theirs) return;
  desk.store.markVersion(paper.id);
  await accept?.();
  batch(() => {
    desk.aside.value = undefined;
    change(desk, withFacts(paper.session, theirs, ''), '已换成那一份，撤销可以回到刚才的');
  });
}

async function tryAgain(desk: Desk): Promise<void> {
  desk.aside.value = undefined;
  await saveToFile(desk, true);
}

/** Asks for another place. */
async function saveElsewhere(desk: Desk): Promise<void> {
  const file = desk.file.value;
  batch(() => {
    if (file) desk.file.value = { name: file.name, handle: undefined, isSaved: false, modified: 0 };
    desk.aside.value = undefined;
  });
  await saveToFile(desk, true);
}
