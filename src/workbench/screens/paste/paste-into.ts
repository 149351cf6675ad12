import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import { isTable } from '../../../domain/material/cut-table.ts';
import { askToOpen } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { listFor } from './list-for.ts';
import { readClipboard } from './read-clipboard.ts';

/** Takes a paste into an answer: one paragraph goes where the caret is, more are shown as they would be cut. */
export function pasteInto(desk: Desk, pointer: string, event: ClipboardEvent): void {
  const clipboard = event.clipboardData;
  const pasted = clipboard && readClipboard(clipboard);
  event.preventDefault();
  event.stopPropagation();
  if (desk.isFinal.value) {
    askToOpen(desk);
    return;
  }
  if (!pasted) {
    desk.says.value = '剪贴板里没有文字';
    return;
  }
  const [only, ...others] = pasted.blocks;
  const lines = pasted.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
  const isOne = others.length === 0 && only?.type === 'paragraph' && !isTable(lines);
  if (isOne) document.execCommand('insertText', false, cleanPaste(lines[0] ?? ''));
  else desk.coming.value = { document: pasted, list: listFor(desk, pointer), name: '粘贴的内容' };
}
