import { withFacts } from '../../filling/session.ts';
import { change } from './change.ts';
import type { Desk } from './desk.ts';

/** Where one comment ends and the next begins in the note of a mark. */
const between = /；(?=批注[（：])/u;

/** The comments at an answer that nobody has crossed off yet. */
export function notesAt(desk: Desk, pointer: string): readonly string[] {
  const mark = desk.paper.value?.session.facts.marks?.find(({ path }) => path === pointer);
  return (mark?.note ?? '').split(between).filter((note) => note.startsWith('批注'));
}

/** The comments of the whole paper, each with its answer. */
export function allNotes(desk: Desk): readonly { readonly pointer: string; readonly note: string }[] {
  const marks = desk.paper.value?.session.facts.marks ?? [];
  return marks.flatMap(({ path }) => notesAt(desk, path).map((note) => ({ pointer: path, note })));
}

/** Crosses a comment off; the mark that came with it goes with the last of them. */
export function crossOffNote(desk: Desk, pointer: string, note: string): void {
  const session = desk.paper.value?.session;
  if (!session) return;
  const { marks = [], ...others } = session.facts;
  const left = marks.flatMap((mark) => {
    if (mark.path !== pointer) return [mark];
    const notes = (mark.note ?? '').split(between).filter((one) => one !== note);
    const { note: _note, ...bare } = mark;
    if (notes.length > 0) return [{ ...bare, note: notes.join('；') }];
    return mark.state === '待核实' ? [] : [bare];
  });
  const facts = left.length > 0 ? { ...others, marks: left } : others;
  change(desk, withFacts(session, facts as typeof session.facts, pointer), '批注已处理，撤销可以找回');
}

/** Crosses off something that an edited file left over. */
export function crossOffLeftOver(desk: Desk, id: string): void {
  const paper = desk.paper.value;
  if (!paper) return;
  const leftOver = paper.session.leftOver.filter((one) => one.id !== id);
  desk.paper.value = { ...paper, session: { ...paper.session, leftOver } };
}
