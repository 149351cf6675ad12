import { cleanPaste } from '../domain/material/clean-paste.ts';
import { type CutMaterial, cutMaterial } from '../domain/material/cut-material.ts';
import { cutTable, isTable } from '../domain/material/cut-table.ts';
import { answerAt, withAnswer } from '../facts/answer-at.ts';
import { putAnswer } from '../questionnaire/read-answer.ts';
import { askLongText } from './ask-long-text.ts';
import { cutOutline, cutQuestion } from './cut-text.ts';
import { offerFigures } from './offer-figures.ts';
import { pasteTable } from './paste-table.ts';
import type { Session } from './session.ts';
import { entriesOf, type Target, targetOf, uncut } from './shape-cut.ts';
import type { Terminal } from './terminal.ts';

/** Whether material can be pasted whole into a list. */
export function canPaste(pointer: string): boolean {
  return pointer === '/indicators' || targetOf(pointer) !== undefined;
}

/**
 * Takes a department's material whole and cuts it at its ordinals, once the user has seen how; or a table of figures. The
 * material is on disk as it came before anything is asked about it.
 */
export async function pasteMaterial(session: Session, pointer: string): Promise<void> {
  const target = targetOf(pointer);
  const before = (answerAt(session.facts, pointer) as readonly object[] | undefined) ?? [];
  const pasted = await takeMaterial(session.terminal, (come) => {
    if (target) put(session, pointer, [...before, ...uncut(target, come.map(cleanPaste))]);
  });
  if (pasted.length === 0) return;
  const rows = target === undefined || isTable(pasted) ? cutTable(pasted, session.facts.reportYear) : [];
  if (target === undefined) return void (await pasteTable(session, rows));
  const paragraphs = pasted.map(cleanPaste);
  if (!put(session, pointer, [...before, ...uncut(target, paragraphs)])) return;
  if (rows.length > 0 && (await pasteTable(session, rows, 'or text'))) {
    session.commit(withAnswer(session.facts, pointer, before));
  } else if (await confirmCut(session, pointer, before, target, cutMaterial(paragraphs))) {
    await offerFigures(session, pointer, before.length);
  }
}

const help = `  把材料整段粘贴进来，空行、序号都可以留着。输入“/完”以后，程序按（一）、1.、一是拆开，
  先列给您看，同意了才拆。从 Excel、WPS 粘贴的表格当作数据，也先问您。
`;

/** The material's paragraphs, pasted or written in an editor; what came before a command is taken like any other. */
async function takeMaterial(
  terminal: Terminal,
  keep: (come: readonly string[]) => void,
  begun: readonly string[] = [],
): Promise<readonly string[]> {
  const message = '请粘贴正文，可多段；另起一行输入“/完”结束';
  const reply = await askLongText(terminal, { message, multiline: true, begun }, keep);
  if ('paragraphs' in reply) return reply.paragraphs;
  const { command, before = [] } = reply;
  if (command === 'help') {
    terminal.say(help);
    return takeMaterial(terminal, keep, before);
  }
  if (command !== 'edit') return before;
  return (await terminal.edit(message, before.join('\n'))).split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Returns whether the material stays. */
async function confirmCut(
  session: Session,
  pointer: string,
  before: readonly object[],
  target: Target,
  cut: CutMaterial,
): Promise<boolean> {
  if (!isCut(cut)) return put(session, pointer, [...before, ...entriesOf(target, cut)]);
  const asItCame = (answerAt(session.facts, pointer) as readonly object[]).slice(before.length);
  session.terminal.say(cutOutline(cut));
  const wish = await session.terminal.choose<'cut' | 'keep' | 'drop'>(cutQuestion(cut), [
    { value: 'cut', name: '按此拆分' },
    { value: 'keep', name: '不拆分，原样放进来' },
    { value: 'drop', name: '不要了（可在“回收”中找回）' },
  ]);
  if (wish === 'cut') put(session, pointer, [...before, ...entriesOf(target, cut)]);
  if (wish !== 'drop') return true;
  session.deleted.set(pointer, [...(session.deleted.get(pointer) ?? []), ...asItCame]);
  session.commit(withAnswer(session.facts, pointer, before));
  return false;
}

/** Whether there is anything to show: a heading or a point was found. */
function isCut({ title, sections }: CutMaterial): boolean {
  return (
    title !== undefined ||
    sections.some(({ heading, items = [] }) => heading || items.some((one) => one.heading || one.points))
  );
}

function put(session: Session, pointer: string, entries: readonly object[]): boolean {
  const reading = putAnswer(session.facts, pointer, entries);
  if ('problem' in reading) session.terminal.say(`${reading.problem}\n`);
  else session.commit(reading.facts);
  return !('problem' in reading);
}
