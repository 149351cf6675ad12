import { cleanPaste } from '../../domain/material/clean-paste.ts';
import { listAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { withMark } from '../../questionnaire/progress.ts';
import { putBack } from '../answers/keep-answer.ts';
import type { WholeCut, WholePaste } from '../filling-kind.ts';
import { type Undone, undo } from '../history.ts';
import { asOne, type Session, withFacts } from '../session.ts';
import type { Asked, Step } from '../step.ts';

/** A whole paper that is being pasted, and how all was before it came. */
export interface WholePasting {
  readonly whole: WholePaste;
  readonly facts: Facts;
  /** How many changes there were before it: all that it changes is taken back at once. */
  readonly since: number;
  /** The paragraphs as they came. */
  readonly pasted: readonly string[];
}

/** What can be done with a paper that was read. */
export type WholeWish = 'cut' | 'keep' | 'drop';

/** What is said on ？ while a whole paper is pasted. */
export const wholePasteHelp = `  把整篇粘贴进来，标题、序号、责任单位都留着。输入“/完”以后，程序按标题和序号拆到各处，
  先列给您看，同意了才放。不满意的，输入“/撤销”整篇退回。
`;

/** Begins to take a whole paper; undefined where the kind is not pasted so. */
export function beginWhole({ kind: { wholePaste: whole }, facts, past }: Session): WholePasting | undefined {
  return whole && { whole, facts, since: past.length, pasted: [] };
}

/** Keeps what has come so far, uncut, whatever happens to the rest. */
export function keepWhole(session: Session, { whole, facts }: WholePasting, come: readonly string[]): Step {
  const kept = whole.uncut(facts, come.map(cleanPaste));
  return { session: withFacts(session, withMark(session.kind, kept, whole.at, '没写完'), whole.at) };
}

/** Leaves a paste for the contents: what has come is kept, and is not cut. */
export function leaveWhole(session: Session, pasting: WholePasting): Step {
  const { pasted, facts, whole } = pasting;
  if (pasted.length === 0) return { session: putBack(session, facts, whole.at) };
  const { session: kept } = keepWhole(session, pasting, pasted);
  return { session: kept, says: `已存下 ${pasted.length} 段，没有拆分，标为〔没写完〕\n` };
}

/** Takes a paste back in the midst of it. */
export function dropWhole(session: Session, pasting: WholePasting): Undone {
  const { pasted, facts, since, whole } = pasting;
  const kept = pasted.length > 0 ? keepWhole(session, pasting, pasted).session : putBack(session, facts, whole.at);
  return undo(asOne(kept, since, whole.at), whole.at);
}

/** Reads a paper that has come whole, and asks whether it is to be taken so; nothing is asked where nothing came. */
export function readWhole({
  facts,
  whole,
  pasted,
}: WholePasting): { cut: WholeCut; asked: Asked<WholeWish> } | undefined {
  if (pasted.length === 0) return undefined;
  const cut = whole.read(facts, pasted.map(cleanPaste));
  const leftOut =
    cut.leftOut.length > 0 ? `  没有放进来的：\n${cut.leftOut.map((line) => `    ${line}\n`).join('')}` : '';
  const choices = [
    { value: 'cut' as const, name: '按此拆分' },
    { value: 'keep' as const, name: '不拆分，原样放进来' },
    { value: 'drop' as const, name: '不要了（可在“回收”中找回）' },
  ];
  return { cut, asked: { says: cut.says + leftOut, question: cut.question, choices } };
}

/** Does with a paper what was answered: all that comes of it is one change, which 撤销 takes back. */
export function answerWhole(session: Session, pasting: WholePasting, { facts }: WholeCut, wish: WholeWish): Step {
  const { since, whole } = pasting;
  if (wish === 'drop') {
    const came = listAt(session.facts, whole.at).slice(listAt(pasting.facts, whole.at).length);
    const deleted = new Map([...session.deleted, [whole.at, [...(session.deleted.get(whole.at) ?? []), ...came]]]);
    const without = withFacts(session, pasting.facts, whole.at, { deleted });
    return { session: asOne(without, since, whole.at) };
  }
  const taken = wish === 'cut' ? facts : whole.uncut(pasting.facts, pasting.pasted.map(cleanPaste));
  const step = asOne(withFacts(session, taken, whole.at), since, whole.at);
  return { session: step, says: wish === 'cut' ? '已按此拆分，输入“/撤销”可以整篇退回\n' : '已原样放进来，没有拆分\n' };
}
