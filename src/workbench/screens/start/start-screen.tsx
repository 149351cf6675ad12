import { useLayoutEffect } from 'preact/hooks';
import sample from '../../../../samples/yunling-2025/facts.json' with { type: 'json' };
import type { Facts } from '../../../facts/facts.ts';
import type { FactsKind } from '../../../facts/facts-kind.ts';
import { kinds } from '../../../kinds/index.ts';
import type { Kind } from '../../../kinds/kind.ts';
import type { Desk } from '../../desk/desk.ts';
import { putOnDesk } from '../../desk/put-on-desk.ts';
import { pickFile } from '../../files/pick-file.ts';
import { pickToCheck } from '../../files/pick-others.ts';
import { reportYearNow } from '../../today.ts';
import { readClipboard } from '../paste/read-clipboard.ts';
import { Lost } from './lost.tsx';
import { Recent } from './recent.tsx';

const wordEndings = ['.docx', '.html', '.htm', '.txt', '.md'];

/** Where one begins: last year's Word, a paper begun before, a new year, or a sample to look at. */
export function Start({ desk }: { readonly desk: Desk }) {
  usePastes(desk);
  return (
    <main class="start" data-pane>
      <div class="masthead">
        <span class="seal" aria-hidden="true" />
        <h1>法治政府建设年度报告 · 工作台</h1>
      </div>
      {desk.isKept.value === 'refused' ? <Refused /> : null}
      <Lost desk={desk} />
      <Recent desk={desk} />
      <section class="drop" aria-label="从上年报告开始">
        <h2>拖入上年 Word，或在此粘贴</h2>
        <p class="lead">照它的提纲写今年的，上年的写法放在旁边；也可以放今年写了一半的稿子。</p>
        <p class="picks">
          <button type="button" class="strong" data-first onClick={() => pickFile(desk, wordEndings)}>
            选择文件
          </button>
          <button type="button" class="plain" onClick={() => pickToCheck(desk)}>
            只检查一份 Word
          </button>
        </p>
        <p class="forms">
          .docx、网页、文本都可以。.doc、.wps 请在 WPS 中打开，全选、复制，回这里按 <kbd>Ctrl</kbd>+<kbd>V</kbd>。
        </p>
      </section>
      <section class="ways" aria-label="其他开始办法">
        <button type="button" class="way" onClick={() => pickFile(desk, ['.json'])}>
          <b>打开底稿</b>
          <span>接着写上次存下的文件</span>
        </button>
        <div class="way new">
          <b>新写一份</b>
          <p>
            {kinds.map((kind) => (
              <Begin key={kind.name} desk={desk} kind={kind} />
            ))}
          </p>
        </div>
        <button
          type="button"
          class="way"
          onClick={() => putOnDesk(desk, { facts: sample as unknown as Facts, says: '这是样例，可以随意改' })}
        >
          <b>看看样例</b>
          <span>云岭县 2025 年度</span>
        </button>
      </section>
      <footer>
        <p>本页不联网，内容只存本机。</p>
        {desk.recent.value.length > 0 ? (
          <button type="button" class="quiet" onClick={() => forgetAll(desk)}>
            清除本机留存
          </button>
        ) : null}
      </footer>
    </main>
  );
}

/** What the browser will not keep is said before a word is typed. */
function Refused() {
  return (
    <div class="lost" role="alert">
      浏览器不肯在本机留存内容（没有许可，或者地方满了）：写了什么，请马上存入文件，随写随存。
    </div>
  );
}

/** Begins a paper of a kind, with nothing in it. */
function Begin({ desk, kind }: { readonly desk: Desk; readonly kind: Kind }) {
  const year = yearOf(kind);
  return (
    <button type="button" class="quiet" onClick={() => putOnDesk(desk, { facts: kind.start(year) })}>
      {year}年{kind.title.replace(/^法治政府建设年?/u, '')}
    </button>
  );
}

/** A report tells of the year before; a plan, of the year that it is made in. */
function yearOf({ doneGroups }: FactsKind): number {
  return reportYearNow() + (doneGroups.length > 0 ? 0 : 1);
}

async function forgetAll(desk: Desk): Promise<void> {
  if (!confirm('清除这台机器上留存的全部内容？没有存入文件的就找不回来了。')) return;
  await desk.store.forget();
  desk.recent.value = [];
  desk.lost.value = {};
  desk.says.value = '本机留存已清除';
}

function usePastes(desk: Desk): void {
  useLayoutEffect(() => {
    const take = (event: ClipboardEvent) => {
      const pasted = event.clipboardData && readClipboard(event.clipboardData);
      if (pasted && !desk.coming.value) desk.coming.value = { document: pasted, list: undefined, name: '粘贴的内容' };
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
}
