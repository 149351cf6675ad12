import type { CaretToPut } from '../../desk/desk.ts';

/** Puts the caret into an answer, or chooses words of it; into the first of an entry where the pointer names that. False where neither is on the screen. */
export function placeCaret(root: HTMLElement, { pointer, offset, end = offset }: CaretToPut): boolean {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-pointer]')];
  const field =
    fields.find((one) => one.dataset.pointer === pointer) ??
    fields.find((one) => one.dataset.pointer?.startsWith(`${pointer}/`)) ??
    fields.find((one) => pointer.startsWith(`${one.dataset.pointer}/`));
  if (!field) return false;
  field.focus({ preventScroll: true });
  const text = field.firstChild;
  const range = document.createRange();
  const length = text?.textContent?.length ?? 0;
  if (text) {
    range.setStart(text, Math.min(offset, length));
    range.setEnd(text, Math.min(end, length));
  } else range.selectNodeContents(field);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  field.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Where the caret stands in a field; undefined while letters are chosen. */
export function caretIn(field: HTMLElement): number | undefined {
  const selection = getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode || !field.contains(selection.anchorNode)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(field);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  return range.toString().length;
}
