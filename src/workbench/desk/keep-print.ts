import { newestPrints, type Print } from '../../differences/prints.ts';
import type { Desk, OpenPaper } from './desk.ts';
import { titleOf } from './title-of.ts';

/** Keeps what was printed of a paper, so that what an office makes of it in Word can be held against it. */
export async function keepPrint(desk: Desk, { id, session }: OpenPaper, print: Print): Promise<void> {
  const served = desk.file.value?.served;
  try {
    await (served ? served.keepPrint(print) : desk.store.keepPrint(id, titleOf(session.facts), print));
    if (served) desk.printedBefore.value = newestPrints([print, ...desk.printedBefore.value]);
  } catch {
    desk.says.value = '没有留存这次印出的文字：以后带回修改稿时，只能同底稿现在的文字比';
  }
}

/** What was printed of the paper on the desk, the newest first. */
export async function printsOf(desk: Desk): Promise<readonly Print[]> {
  const paper = desk.paper.value;
  if (!paper) return [];
  if (desk.file.value?.served) return desk.printedBefore.value;
  return desk.store.prints(paper.id, titleOf(paper.session.facts)).catch(() => []);
}
