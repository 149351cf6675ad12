import { answerAt, listAt } from '../../../facts/answer-at.ts';
import { moveEntry } from '../../../facts/order/reorder-entries.ts';
import { entryAt } from '../../../filling/lines/entry-at.ts';
import { joinLine } from '../../../filling/lines/join-line.ts';
import type { Line, LineField } from '../../../filling/lines/line.ts';
import { lowerEntry, raiseEntry } from '../../../filling/lines/shift-level.ts';
import { splitLine } from '../../../filling/lines/split-line.ts';
import { withFacts } from '../../../filling/session.ts';
import { askToOpen, write } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { caretIn, placeCaret } from './place-caret.ts';

/** What the keys do in an answer; nothing while an input method is at work. */
export function handleKey(desk: Desk, line: Line, field: LineField, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const element = event.currentTarget as HTMLElement;
  if (desk.isFinal.value && isWriting(event)) {
    askToOpen(desk);
    event.preventDefault();
    return;
  }
  const isDone = event.altKey ? withAlt(desk, line, event) : plain(desk, line, field, element, event);
  if (isDone) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Whether a key writes or takes something away. */
function isWriting({ key, altKey }: KeyboardEvent): boolean {
  return !altKey && (key.length === 1 || ['Enter', 'Backspace', 'Delete', 'Process'].includes(key));
}

function plain(desk: Desk, line: Line, field: LineField, element: HTMLElement, event: KeyboardEvent): boolean {
  const session = desk.paper.value?.session;
  const offset = caretIn(element);
  const { pointer } = field;
  const length = element.textContent?.length ?? 0;
  if (!session) return false;
  switch (event.key) {
    case 'Enter':
      return split(desk, pointer, element);
    case 'Tab':
      return shift(desk, field, event.shiftKey);
    case 'Backspace':
      if (offset !== 0) return false;
      if (pointer !== line.key) return step(element, -1);
      write(desk, joinLine(session, pointer), '并不进上一段');
      return true;
    case 'ArrowLeft':
      return offset === 0 && !event.shiftKey && step(element, -1);
    case 'ArrowRight':
      return offset === length && !event.shiftKey && step(element, 1);
    case 'ArrowUp':
    case 'ArrowDown':
      return !event.shiftKey && toRow(element, event.key === 'ArrowUp' ? -1 : 1);
    case 'Escape':
      document.querySelector<HTMLElement>('.side [data-first]')?.focus();
      return true;
    default:
      return false;
  }
}

/** Enter: two paragraphs of one; words that are chosen go first, as in any word processor. */
function split(desk: Desk, pointer: string, element: HTMLElement): boolean {
  if (!getSelection()?.isCollapsed) document.execCommand('delete');
  const session = desk.paper.value?.session;
  const offset = caretIn(element) ?? element.textContent?.length ?? 0;
  if (session) write(desk, splitLine(session, { pointer, offset }), '这里只能写一段');
  return true;
}

/** Tab changes the level where there is one to change; everywhere else it goes on as on any page. */
function shift(desk: Desk, field: LineField, isUp: boolean): boolean {
  const session = desk.paper.value?.session;
  const place = entryAt(field.pointer);
  if (!session || !place || (field.role !== 'heading' && !place.list.endsWith('/points'))) return false;
  write(
    desk,
    isUp ? raiseEntry(session, field.pointer) : lowerEntry(session, field.pointer),
    isUp ? '已经是最高一级' : '上面没有可以归入的一条',
  );
  return true;
}

function withAlt(desk: Desk, line: Line, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'm') {
    desk.menu.value = line.key;
    return true;
  }
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
  moveLine(desk, line, event.key === 'ArrowUp' ? -1 : 1);
  return true;
}

/** Moves the entry that a line begins before or behind its neighbour. */
export function moveLine(desk: Desk, line: Line, step: 1 | -1): void {
  const session = desk.paper.value?.session;
  const place = line.entry === undefined ? undefined : entryAt(line.entry);
  if (!session || !place) return;
  const to = place.index + step;
  const isThere = to >= 0 && to < listAt(session.facts, place.list).length;
  const own = line.fields[0]?.pointer.slice(line.entry?.length ?? 0) ?? '';
  const moved = isThere
    ? {
        session: withFacts(session, moveEntry(session.facts, place.list, place.index, to), place.list),
        caret: { pointer: `${place.list}/${to}${own}`, offset: 0 },
      }
    : undefined;
  write(
    desk,
    moved && answerAt(session.facts, place.list) ? moved : undefined,
    step < 0 ? '已经是第一条' : '已经是最后一条',
  );
}

function fieldsOf(element: HTMLElement): HTMLElement[] {
  return [...(element.closest('.paper')?.querySelectorAll<HTMLElement>('[data-pointer]') ?? [])];
}

/** To the end of the answer before, or the beginning of the next. */
function step(element: HTMLElement, direction: 1 | -1): boolean {
  const fields = fieldsOf(element);
  const next = fields[fields.indexOf(element) + direction];
  const root = element.closest<HTMLElement>('.paper');
  if (!next || !root) return false;
  const offset = direction < 0 ? (next.textContent?.length ?? 0) : 0;
  return placeCaret(root, { pointer: next.dataset.pointer ?? '', offset });
}

/** To the row above or under the caret where that lies in another answer. */
function toRow(element: HTMLElement, direction: 1 | -1): boolean {
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  const caret = range?.getClientRects()[0] ?? element.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(element).lineHeight) || 32;
  const box = element.getBoundingClientRect();
  const y = direction < 0 ? caret.top - height * 0.6 : caret.bottom + height * 0.6;
  if (y > box.top && y < box.bottom) return false;
  const found = document.caretRangeFromPoint(caret.left, y);
  const target = found?.startContainer.parentElement?.closest<HTMLElement>('[data-pointer]');
  const root = element.closest<HTMLElement>('.paper');
  if (!found || !target || !root || target === element) return step(element, direction);
  return placeCaret(root, { pointer: target.dataset.pointer ?? '', offset: found.startOffset });
}
