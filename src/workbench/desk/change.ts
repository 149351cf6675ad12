import { breaksFinal, reopen } from '../../filling/final.ts';
import { undo } from '../../filling/history.ts';
import type { Written } from '../../filling/lines/caret.ts';
import { writeField } from '../../filling/lines/write-field.ts';
import { asOne, type Session } from '../../filling/session.ts';
import type { Desk } from './desk.ts';

/** How long a hand rests before what it typed is looked at. */
const restMs = 2000;

/** Puts a changed session on the desk; what was taken back before can come back no more. */
export function change(desk: Desk, session: Session, says?: string): void {
  const paper = desk.paper.value;
  if (!paper) return;
  if (says !== undefined) desk.says.value = says.trim();
  if (session === paper.session) return;
  if (breaksFinal(session.kind, paper.session.facts, session.facts)) {
    desk.says.value = '';
    desk.waitsForOpening.value = session;
    return;
  }
  desk.paper.value = { ...paper, session, undone: [] };
}

/** Asks whether a text that is final is to be opened again. */
export function askToOpen(desk: Desk): void {
  desk.waitsForOpening.value = desk.paper.value?.session;
}

/** Opens a text that is final, and makes the change that waited for it. */
export function openFinal(desk: Desk): void {
  const waiting = desk.waitsForOpening.value;
  desk.waitsForOpening.value = undefined;
  if (!waiting) return;
  change(desk, reopen(waiting), '已取消定稿，可以改了');
  if (desk.at.value) desk.caret.value = { pointer: desk.at.value, offset: 0 };
}

/** Does what a key asks of the paragraphs, and says so where nothing can be done. */
export function write(desk: Desk, written: Written | undefined, otherwise: string): void {
  if (!written) {
    desk.says.value = otherwise;
    return;
  }
  desk.typing.value = undefined;
  change(desk, written.session);
  desk.caret.value = written.caret;
}

/** Takes what was typed into an answer. What is typed at one go is one change, which is taken back at once. */
export function type(desk: Desk, pointer: string, text: string): void {
  const paper = desk.paper.value;
  if (!paper) return;
  const before = desk.typing.value;
  const since = before?.pointer === pointer ? before.since : paper.session.past.length;
  const run = { pointer, since };
  desk.typing.value = run;
  change(desk, asOne(writeField(paper.session, pointer, text), since, pointer));
  setTimeout(() => rest(desk, run, text), restMs);
}

/** The hand has left an answer, or rests in it. */
export function leave(desk: Desk, pointer: string): void {
  if (desk.typing.value?.pointer === pointer) desk.typing.value = undefined;
}

function rest(desk: Desk, run: { readonly pointer: string }, text: string): void {
  const typed = desk.paper.value?.session.facts;
  if (desk.typing.value?.pointer !== run.pointer || !typed) return;
  if (desk.typing.value !== run && text !== '') return;
  desk.typing.value = undefined;
}

/** Takes the last change back. */
export function takeBack(desk: Desk): void {
  const paper = desk.paper.value;
  if (!paper) return;
  desk.typing.value = undefined;
  const { session, says = '' } = undo(paper.session);
  desk.says.value = says.trim();
  if (session === paper.session) return;
  desk.paper.value = { ...paper, session, undone: [...paper.undone, paper.session] };
}

/** Brings back what was taken back last. */
export function bringBack(desk: Desk): void {
  const paper = desk.paper.value;
  const session = paper?.undone.at(-1);
  if (!paper || !session) {
    desk.says.value = '没有可以恢复的改动';
    return;
  }
  desk.typing.value = undefined;
  desk.says.value = '已恢复刚才撤销的改动';
  desk.paper.value = { ...paper, session, undone: paper.undone.slice(0, -1) };
}
