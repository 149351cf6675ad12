import { marked } from '../../../filling/session.ts';
import type { Mark } from '../../../questionnaire/progress.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';

/** The mark on an answer or its entry: 待核实. */
export function markWord(desk: Desk, pointer: string): Mark | undefined {
  return desk.paper.value?.session.facts.marks?.find(({ path }) => path === pointer)?.state;
}

/** Sets a mark on a paragraph; the same once more takes it away. */
export function toggleMark(desk: Desk, pointer: string, mark: Mark): void {
  const session = desk.paper.value?.session;
  if (!session) return;
  const isSet = markWord(desk, pointer) === mark;
  change(desk, marked(session, pointer, isSet ? undefined : mark), isSet ? `〔${mark}〕已去掉` : `已标为〔${mark}〕`);
}
