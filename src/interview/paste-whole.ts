import {
  answerWhole,
  beginWhole,
  dropWhole,
  keepWhole,
  leaveWhole,
  readWhole,
  type WholePasting,
  wholePasteHelp,
} from '../filling/paste/whole-paste.ts';
import { askLongText } from './ask-long-text.ts';
import type { OpenSession } from './open-session.ts';
import type { TextReply } from './prompts/text-prompt.ts';

const message = '请粘贴整篇，从标题到最后一段；另起一行输入“/完”结束';

/** Takes a whole paper and cuts it at its headings, once the user has seen how; all of it is one change. */
export async function pasteWhole(session: OpenSession): Promise<void> {
  const empty = beginWhole(session.now);
  if (!empty) return;
  const reply = await takeWhole(session, empty, []);
  const pasting = { ...empty, pasted: ('command' in reply ? reply.before : reply.paragraphs) ?? [] };
  if ('command' in reply && reply.command === 'undo') session.takeBack(dropWhole(session.now, pasting));
  else if ('command' in reply) session.take(leaveWhole(session.now, pasting));
  else await settle(session, pasting);
}

async function settle(session: OpenSession, pasting: WholePasting): Promise<void> {
  const read = readWhole(pasting);
  if (!read) return;
  session.take(keepWhole(session.now, pasting, pasting.pasted));
  const wish = await session.ask(read.asked);
  session.take(answerWhole(session.now, pasting, read.cut, wish));
}

/** The paper's paragraphs, pasted or written in an editor; what came before a command is taken like any other. */
async function takeWhole(session: OpenSession, pasting: WholePasting, begun: readonly string[]): Promise<TextReply> {
  const reply = await askLongText(session.terminal, { message, multiline: true, begun }, (come) =>
    session.take(keepWhole(session.now, pasting, come)),
  );
  if (!('command' in reply)) return reply;
  const { command, before = [] } = reply;
  if (command === 'help') {
    session.terminal.say(wholePasteHelp);
    return takeWhole(session, pasting, before);
  }
  if (command !== 'edit') return reply;
  const text = await session.terminal.edit(message, before.join('\n'));
  return { paragraphs: text.split(/\r?\n/).filter((line) => line.trim() !== '') };
}
