import { answerAt } from '../facts/answer-at.ts';
import {
  addedEntry,
  entriesMenu,
  type ListWish,
  leaveEntries,
  restoreEntry,
  takeUnread,
} from '../filling/lists/entries-menu.ts';
import { deleteFrom, deletionAsked, entryMenu, moveBy, pickedQuestion } from '../filling/lists/entry-menu.ts';
import type { Move } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import { type Ask, askOpen } from './ask-open.ts';
import { EntriesMoved } from './move.ts';
import type { OpenSession } from './open-session.ts';
import { pasteMaterial } from './paste-material.ts';

/** Shows the entries of a list, to add, change, move and delete, until the user is done with it. */
export async function editEntries(session: OpenSession, question: Question, ask: Ask): Promise<Move> {
  const { pointer } = question;
  for (;;) {
    const move = await untilMoved(pointer, () =>
      session.orUndo(pointer, async () =>
        follow(session, pointer, await session.ask(entriesMenu(session.now, question)), ask),
      ),
    );
    if (move) return move;
  }
}

/** The menu of a list is shown again where a change was taken back that moved its own entries, or those of a list in them. */
async function untilMoved(pointer: string, go: () => Promise<Move | undefined>): Promise<Move | undefined> {
  try {
    return await go();
  } catch (error) {
    if (error instanceof EntriesMoved && `${error.list}/`.startsWith(`${pointer}/`)) return undefined;
    throw error;
  }
}

/** Does what was chosen; returns where to go when the list is left by it. */
async function follow(session: OpenSession, pointer: string, wish: ListWish, ask: Ask): Promise<Move | undefined> {
  if (typeof wish === 'number') return onlyOutline(await editEntry(session, pointer, wish, ask));
  if (wish === 'add') return onlyOutline(await addEntry(session, pointer, ask));
  if (wish === 'paste') return onlyOutline(await pasteMaterial(session, pointer));
  if (wish === 'unread') return onlyOutline(await takeOut(session, pointer));
  if (wish === 'restore') {
    session.goOn(restoreEntry(session.now, pointer));
    return undefined;
  }
  const { move, ...step } = leaveEntries(session.now, pointer, wish);
  session.take(step);
  return move;
}

/** Whatever was done with an entry, the list is shown again, but where the user went to the contents. */
function onlyOutline(move: Move): Move | undefined {
  return move === 'contents' ? move : undefined;
}

async function addEntry(session: OpenSession, pointer: string, ask: Ask): Promise<Move> {
  const { session: ready, place, needed } = addedEntry(session.now, pointer);
  session.goOn(ready);
  for (const question of needed) {
    const move = await ask(session, question);
    if (move !== 'next') return move;
    if (answerAt(session.facts, question.pointer) === undefined) return 'next';
  }
  return askOpen(session, [place], ask);
}

/** Opens what was not read of a paste to be mended, and reads it anew. */
async function takeOut(session: OpenSession, pointer: string): Promise<Move> {
  const { session: without, lines } = takeUnread(session.now, pointer);
  session.goOn(without);
  return pasteMaterial(session, pointer, lines);
}

/** Shows one entry of a list, to change, move or delete it. */
async function editEntry(session: OpenSession, pointer: string, index: number, ask: Ask): Promise<Move> {
  const wish = await session.ask(entryMenu(session.now, pointer, index));
  if (wish === 'up' || wish === 'down') session.goOn(moveBy(session.now, pointer, index, wish));
  if (wish === 'delete' && (await session.ask(deletionAsked(session.now, pointer, index))))
    session.goOn(deleteFrom(session.now, pointer, index));
  const question = pickedQuestion(session.now, pointer, index, wish);
  return question ? ask(session, question) : 'next';
}
