import { cleanPaste } from '../domain/material/clean-paste.ts';
import { type CutMaterial, cutMaterial } from '../domain/material/cut-material.ts';
import { cutTable, isTable, linesNotRead } from '../domain/material/cut-table.ts';
import { answerAt, listAt, withAnswer } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { cutOutline, cutQuestion } from '../filling/paste/cut-text.ts';
import { entriesOf, type Target, targetOf, uncut } from '../filling/paste/shape-cut.ts';
import { type Mark, markOf, withMark } from '../questionnaire/progress.ts';
import { putAnswer } from '../questionnaire/read-answer.ts';
import { askLongText } from './ask-long-text.ts';
import { putBack } from './keep-answer.ts';
import type { Move } from './move.ts';
import { offerFigures } from './offer-figures.ts';
import { pasteTable } from './paste-table.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Whether material can be pasted whole into a list. */
export function canPaste(pointer: string): boolean {
  return pointer === '/indicators' || targetOf(pointer) !== undefined;
}

/**
 * Takes a department's material whole and cuts it at its ordinals, once the user has seen how; or a table of figures. The
 * material is on disk as it came before anything is asked about it. `begun` is what an earlier paste held and was not read.
 */
export async function pasteMaterial(session: Session, pointer: string, begun: readonly string[] = []): Promise<Move> {
  const target = targetOf(pointer);
  const { facts } = session;
  const before = listAt(facts, pointer) as readonly object[];
  const putUncut = (come: readonly string[], mark: Mark | undefined) =>
    target !== undefined &&
    put(session, pointer, [...before, ...uncut(target, come.map(cleanPaste))], (changed) =>
      withMark(changed, pointer, mark),
    );
  const { pasted, move } = await takeMaterial(session.terminal, (come) => void putUncut(come, '没写完'), begun);
  if (pasted.length === 0) putBack(session, facts);
  if (pasted.length === 0) return move;
  if (move === 'outline') {
    if (putUncut(pasted, '没写完')) session.terminal.say(`已存下 ${pasted.length} 段，没有拆分，标为〔没写完〕\n`);
    else keepUnread(session, pointer, pasted);
    return move;
  }
  const rows = target === undefined || isTable(pasted) ? cutTable(pasted, facts.reportYear) : [];
  if (target === undefined) {
    const wasTaken = await pasteTable(session, rows);
    keepUnread(session, pointer, wasTaken ? linesNotRead(pasted, facts.reportYear) : pasted);
    return move;
  }
  const mark = markOf(facts, pointer) === '待核实' ? '待核实' : undefined;
  if (!putUncut(pasted, mark)) return move;
  if (rows.length > 0 && (await pasteTable(session, rows, 'or text'))) {
    session.commit(withAnswer(session.facts, pointer, before));
    keepUnread(session, pointer, linesNotRead(pasted, facts.reportYear));
  } else if (await confirmCut(session, pointer, before, target, cutMaterial(pasted.map(cleanPaste)))) {
    await offerFigures(session, pointer, before.length);
  }
  return move;
}

/** Keeps what was not read of a paste, to be taken out and mended. */
function keepUnread(session: Session, pointer: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  session.unread.set(pointer, [...(session.unread.get(pointer) ?? []), ...lines]);
  session.terminal.say(`没有记入的 ${lines.length} 行放在“回收”里，可以取出来修改\n`);
}

const help = `  把材料整段粘贴进来，空行、序号都可以留着。输入“/完”以后，程序按（一）、1.、一是拆开，
  先列给您看，同意了才拆。从 Excel、WPS 粘贴的表格当作数据，也先问您。
`;

interface Taken {
  readonly pasted: readonly string[];
  readonly move: Move;
}

/** The material's paragraphs, pasted or written in an editor; what came before a command is taken like any other. */
async function takeMaterial(
  terminal: Terminal,
  keep: (come: readonly string[]) => void,
  begun: readonly string[],
): Promise<Taken> {
  const message = '请粘贴正文，可多段；另起一行输入“/完”结束';
  const reply = await askLongText(terminal, { message, multiline: true, begun }, keep);
  if ('paragraphs' in reply) return { pasted: reply.paragraphs, move: 'next' };
  const { command, before = [] } = reply;
  if (command === 'help') {
    terminal.say(help);
    return takeMaterial(terminal, keep, before);
  }
  if (command !== 'edit') return { pasted: before, move: command === 'outline' ? 'outline' : 'next' };
  const text = await terminal.edit(message, before.join('\n'));
  return { pasted: text.split(/\r?\n/).filter((line) => line.trim() !== ''), move: 'next' };
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

/** Puts entries into a list; `change` is what else changes with them. */
function put(
  session: Session,
  pointer: string,
  entries: readonly object[],
  change = (facts: Facts): Facts => facts,
): boolean {
  const reading = putAnswer(session.facts, pointer, entries);
  if ('problem' in reading) session.terminal.say(`${reading.problem}\n`);
  else session.commit(change(reading.facts));
  return !('problem' in reading);
}
