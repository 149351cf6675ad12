import {
  answerPaste,
  beginPaste,
  dropPaste,
  endPaste,
  keepComing,
  leavePaste,
  type Pasted,
  pasteHelp,
  readPaste,
} from '../filling/paste/material.ts';
import type { Pasting } from '../filling/paste/put-material.ts';
import type { Move } from '../filling/step.ts';
import { askLongText } from './ask-long-text.ts';
import { offerFigures } from './offer-figures.ts';
import type { OpenSession } from './open-session.ts';
import type { TextReply } from './prompts/text-prompt.ts';

/**
 * Takes a department's material whole and cuts it at its ordinals, once the user has seen how; or a table of figures. `begun` is
 * what an earlier paste held and was not read.
 */
export async function pasteMaterial(
  session: OpenSession,
  pointer: string,
  begun: readonly string[] = [],
): Promise<Move> {
  const empty = beginPaste(session.now, pointer);
  const reply = await takeMaterial(session, empty, begun);
  const command = 'command' in reply ? reply.command : undefined;
  const pasting = { ...empty, pasted: ('command' in reply ? reply.before : reply.paragraphs) ?? [] };
  if (command === 'undo') session.takeBack(dropPaste(session.now, pasting));
  if (command === 'contents') session.take(leavePaste(session.now, pasting));
  if (command === 'undo' || command === 'contents') {
    session.goOn(endPaste(session.now, pasting));
    return command === 'contents' ? 'contents' : 'next';
  }
  const isText = await settle(session, pasting).finally(() => session.goOn(endPaste(session.now, pasting)));
  if (isText) await offerFigures(session, pointer, pasting.before.length);
  return 'next';
}

/** Asks about a paste until it is settled; returns whether a text came of it. */
async function settle(session: OpenSession, pasting: Pasting): Promise<boolean> {
  let step: Pasted = readPaste(session.now, pasting);
  session.take(step);
  while (step.asks) {
    const { asks } = step;
    const wish = asks.about === 'table' ? await session.ask(asks.asked) : await session.ask(asks.asked);
    step = answerPaste(session.now, pasting, asks, wish);
    session.take(step);
  }
  return step.isText ?? false;
}

/** The material's paragraphs, pasted or written in an editor; what came before a command is taken like any other. */
async function takeMaterial(session: OpenSession, pasting: Pasting, begun: readonly string[]): Promise<TextReply> {
  const message = '请粘贴正文，可多段；另起一行输入“/完”结束';
  const reply = await askLongText(session.terminal, { message, multiline: true, begun }, (come) =>
    session.take(keepComing(session.now, pasting, come)),
  );
  if (!('command' in reply)) return reply;
  const { command, before = [] } = reply;
  if (command === 'help') {
    session.terminal.say(pasteHelp);
    return takeMaterial(session, pasting, before);
  }
  if (command !== 'edit') return reply;
  const text = await session.terminal.edit(message, before.join('\n'));
  return { paragraphs: text.split(/\r?\n/).filter((line) => line.trim() !== '') };
}
