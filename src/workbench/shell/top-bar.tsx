import { bringBack, takeBack } from '../desk/change.ts';
import type { Desk, Screen } from '../desk/desk.ts';
import { titleOf } from '../desk/title-of.ts';
import { saveToFile } from '../files/save-file.ts';
import { FileMenu } from './file-menu.tsx';
import { find } from './keys.ts';

const tabs: readonly (readonly [Screen, string])[] = [
  ['text', '正文'],
  ['figures', '数据'],
  ['forms', '要素'],
  ['pages', '版式'],
];

/** The bar above a paper: what it is, whether it is saved, the screens, undo and save. */
export function TopBar({ desk }: { readonly desk: Desk }) {
  const paper = desk.paper.value;
  if (!paper) return null;
  return (
    <header class="top-bar">
      <button type="button" class="quiet home" onClick={() => leaveDesk(desk)} title="回到起始页">
        <span class="seal" aria-hidden="true" />
        工作台
      </button>
      <h1 title={titleOf(paper.session.facts)}>{titleOf(paper.session.facts)}</h1>
      {desk.isFinal.value ? <span class="final-mark">定稿</span> : null}
      <nav class="tabs" aria-label="视图">
        {tabs.map(([screen, name]) => (
          <button
            key={screen}
            type="button"
            aria-current={desk.screen.value === screen ? 'page' : undefined}
            onClick={() => {
              desk.screen.value = screen;
            }}
          >
            {name}
          </button>
        ))}
      </nav>
      <div class="tools">
        <FileMenu desk={desk} />
        <button type="button" class="quiet" onClick={() => find(desk)} title="查找替换（Ctrl+F）">
          查找
        </button>
        <button
          type="button"
          class="quiet"
          disabled={paper.session.past.length === 0}
          onClick={() => takeBack(desk)}
          title="撤销（Ctrl+Z）"
        >
          撤销
        </button>
        <button
          type="button"
          class="quiet"
          disabled={paper.undone.length === 0}
          onClick={() => bringBack(desk)}
          title="恢复（Ctrl+Y）"
        >
          恢复
        </button>
        <SaveState desk={desk} />
        <button
          type="button"
          class="quiet"
          aria-label="按键一览"
          onClick={() => {
            desk.isHelpOpen.value = true;
          }}
          title="按键一览（F1）"
        >
          ？
        </button>
      </div>
    </header>
  );
}

/** Whether the paper is in a file; one key puts it there. */
function SaveState({ desk }: { readonly desk: Desk }) {
  const file = desk.file.value;
  const isRefused = desk.isKept.value === 'refused';
  const state = file?.isSaved ? '已存入文件' : isRefused ? '浏览器不肯留存，请马上存入文件' : '未存入文件';
  return (
    <span class="save">
      <span class={file?.isSaved ? 'saved' : 'unsaved'} title={file?.name ?? '内容只留存在本机浏览器里'}>
        {state}
      </span>
      <button
        type="button"
        class={file?.isSaved ? 'plain' : 'strong'}
        onClick={() => saveToFile(desk, true)}
        title="存入文件（Ctrl+S）"
      >
        存入文件
      </button>
    </span>
  );
}

async function leaveDesk(desk: Desk): Promise<void> {
  desk.screen.value = 'start';
  desk.recent.value = await desk.store.all().catch(() => []);
}
