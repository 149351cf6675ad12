import { bringBack, takeBack } from '../desk/change.ts';
import type { Desk } from '../desk/desk.ts';
import { fixHere } from '../desk/fix.ts';
import { goToFinding } from '../desk/go-to.ts';
import { saveToFile } from '../files/save-file.ts';

/** The keys that do the same on every screen; those of the paragraphs are theirs. */
export const keyList: readonly (readonly [string, string])[] = [
  ['Ctrl+Z　Ctrl+Y', '撤销、恢复，不限次数'],
  ['Ctrl+S', '存入文件'],
  ['Ctrl+F　Ctrl+H', '查找替换，先看后换'],
  ['Ctrl+G', '照打印稿的段号改，或者到那一段'],
  ['F8　Shift+F8', '下一处、上一处检查结果'],
  ['Alt+Enter', '只有一种改法的，改好光标处这一条'],
  ['Alt+1 … Alt+4', '正文、数据、要素、版式'],
  ['F6', '在提纲、正文、检查结果之间换'],
  ['Enter', '分成两段；在小标题后面转到正文'],
  ['Backspace（段首）', '并入上一段；小标题变成正文'],
  ['Tab　Shift+Tab', '降一级、升一级（在小标题和分项里）'],
  ['Alt+↑　Alt+↓', '这一条上移、下移；在提纲里连同下面的一起，也可以拖'],
  ['Alt+M', '这一段的菜单：暂缺、待核实、不涉及、不公开'],
  ['Alt+T', '光标处的数统一管理；已经统一管理的改名'],
  ['Ctrl+V', '粘贴一段照原样；多段先给您看怎么拆'],
  ['Esc', '离开正文，Tab 就在各按钮之间走'],
];

const screens = ['text', 'figures', 'forms', 'pages'] as const;

/** Listens for the keys of the whole page. */
export function listenForKeys(desk: Desk): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !desk.paper.value || desk.screen.value === 'start') return;
    const isDone = withControl(desk, event) || withoutControl(desk, event);
    if (isDone) event.preventDefault();
  });
}

function withControl(desk: Desk, event: KeyboardEvent): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  const key = event.key.toLowerCase();
  const isOwnField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (key === 's') saveToFile(desk, true);
  else if (key === 'f' || key === 'h') find(desk);
  else if (key === 'g') byNumber(desk);
  else if (isOwnField) return false;
  else if (key === 'z' && !event.shiftKey) takeBack(desk);
  else if (key === 'y' || (key === 'z' && event.shiftKey)) bringBack(desk);
  else return false;
  return true;
}

/** Changes on the print copy are taken over beside the text. */
function byNumber(desk: Desk): void {
  desk.screen.value = 'text';
  desk.isByNumber.value = true;
  desk.says.value = '';
}

/** Words are looked for beside the text; those that are chosen there first. */
export function find(desk: Desk): void {
  desk.screen.value = 'text';
  desk.isFinding.value = true;
  document.querySelector<HTMLInputElement>('.find [data-first]')?.focus();
}

function withoutControl(desk: Desk, event: KeyboardEvent): boolean {
  const screen = event.altKey ? screens[Number(event.key) - 1] : undefined;
  if (screen) desk.screen.value = screen;
  else if (event.key === 'F1') desk.isHelpOpen.value = true;
  else if (event.key === 'F8') goToFinding(desk, event.shiftKey ? -1 : 1);
  else if (event.altKey && event.key === 'Enter') fixHere(desk, caretHere());
  else if (event.key === 'F6') nextPane(event.shiftKey ? -1 : 1);
  else return false;
  return true;
}

/** Where the caret stands in the answer that has it, or where the chosen words begin. */
function caretHere(): number | undefined {
  const field = document.activeElement;
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  return range && field?.contains(range.startContainer) ? range.startOffset : undefined;
}

/** The panes of a screen are marked as such; focus goes to what in the next one can take it. */
function nextPane(step: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const now = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(now + step + panes.length) % panes.length];
  const target = pane?.querySelector<HTMLElement>(
    '[data-first], button:not(:disabled), [contenteditable], input, select, a[href]',
  );
  target?.focus();
}
