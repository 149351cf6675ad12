import { cleanPaste } from '../../domain/material/clean-paste.ts';
import { type CutMaterial, cutMaterial } from '../../domain/material/cut-material.ts';
import { type CutIndicator, cutTable, isTable, linesNotRead } from '../../domain/material/cut-table.ts';
import { answerAt, listAt, withAnswer } from '../../facts/answer-at.ts';
import { type Mark, markOf } from '../../questionnaire/progress.ts';
import { putBack } from '../answers/keep-answer.ts';
import type { PasteTarget } from '../filling-kind.ts';
import { type Undone, undo } from '../history.ts';
import { asOne, type Session, withFacts } from '../session.ts';
import type { Asked, Step } from '../step.ts';
import { cutQuestion, cutTree } from './cut-text.ts';
import { type Pasting, put, putUncut, withUnread } from './put-material.ts';
import { tableAsked, takeTable } from './table.ts';
import { targetOf } from './target.ts';

/** What is to be asked about a paste: whether it is figures, or how it is to be cut. */
export type PasteQuestion =
  | { readonly about: 'table'; readonly rows: readonly CutIndicator[]; readonly asked: Asked<boolean> }
  | { readonly about: 'cut'; readonly cut: CutMaterial; readonly asked: Asked<CutWish> };

type CutWish = 'cut' | 'keep' | 'drop';

/** What comes of a paste: something more to be asked, or its end; then perhaps figures in the new text. */
export interface Pasted extends Step {
  readonly asks?: PasteQuestion;
  readonly isText?: boolean;
}

/** What is said on ？ while material is pasted. */
export const pasteHelp = `  把材料整段粘贴进来，空行、序号都可以留着。输入“/完”以后，程序按（一）、1.、一是拆开，
  先列给您看，同意了才拆。从 Excel、WPS 粘贴的表格当作数据，也先问您。
`;

/** Begins to take a department's material, or a table of figures, into a list. */
export function beginPaste({ kind, facts, past }: Session, pointer: string): Pasting {
  const before = listAt(facts, pointer) as readonly object[];
  return { pointer, target: targetOf(kind, pointer), facts, before, since: past.length, pasted: [] };
}

/** Keeps what has come so far, uncut, whatever happens to the rest. */
export function keepComing(session: Session, pasting: Pasting, come: readonly string[]): Step {
  return putUncut(session, pasting, come, '没写完');
}

/** Leaves a paste for the contents: what has come is kept, and is not cut. */
export function leavePaste(session: Session, pasting: Pasting): Step {
  const { pasted, target } = pasting;
  if (pasted.length === 0) return { session: putBack(session, pasting.facts, pasting.pointer) };
  const kept = target && putUncut(session, pasting, pasted, '没写完');
  if (!kept?.isPut) return withUnread(kept ?? { session }, pasting, pasted);
  return { session: kept.session, says: `已存下 ${pasted.length} 段，没有拆分，标为〔没写完〕\n` };
}

/** Takes a paste back in the midst of it; lines that have no place in the facts until they are read are kept for 回收. */
export function dropPaste(session: Session, pasting: Pasting): Undone {
  const { pasted, target, facts, pointer, since } = pasting;
  if (target === undefined && pasted.length > 0) return withUnread({ session }, pasting, pasted);
  const kept = pasted.length > 0 ? keepComing(session, pasting, pasted).session : putBack(session, facts, pointer);
  return undo(asOne(kept, since, pointer), pointer);
}

/** Reads material that has come whole. It is in the facts as it came before anything is asked about it. */
export function readPaste(session: Session, pasting: Pasting): Pasted {
  const { pasted, target, facts, pointer } = pasting;
  if (pasted.length === 0) return { session: putBack(session, facts, pointer) };
  const rows = target === undefined || isTable(pasted) ? cutTable(pasted, facts.reportYear) : [];
  if (rows.length > 0 || target === undefined) {
    const step = target ? putUncut(session, pasting, pasted, lastingMark(session, pasting)) : { session, isPut: true };
    if (!step.isPut) return step;
    if (rows.length > 0) return { ...step, asks: { about: 'table', rows, asked: tableAsked(rows, Boolean(target)) } };
    return withUnread({ ...step, says: noTable }, pasting, pasted);
  }
  const step = putUncut(session, pasting, pasted, lastingMark(session, pasting));
  return step.isPut ? askCut(step.session, pasting, target) : step;
}

/** Does with a paste what was answered to a question about it. */
export function answerPaste(session: Session, pasting: Pasting, asks: PasteQuestion, wish: boolean | CutWish): Pasted {
  const { target, pasted, facts, pointer, before } = pasting;
  if (asks.about === 'cut') return cutAsWished(session, pasting, asks.cut, wish as CutWish);
  if (wish !== true) return target ? askCut(session, pasting, target) : withUnread({ session }, pasting, pasted);
  const taken = takeTable(session, asks.rows);
  const without = target ? withFacts(taken, withAnswer(taken.facts, pointer, before), pointer) : taken;
  return withUnread({ session: without }, pasting, linesNotRead(pasted, facts.reportYear));
}

/** Ends a paste: all that came of it is one change. */
export function endPaste(session: Session, { pointer, before, since }: Pasting): Session {
  const isSame = JSON.stringify(listAt(session.facts, pointer)) === JSON.stringify(before);
  return asOne(session, since, isSame ? '/indicators' : pointer);
}

const noTable = '没有认出数据：每行一项，名称、单位、本年数、上年数之间用制表符隔开\n';

/** 待核实 stays on a list that more is pasted into. */
function lastingMark({ kind }: Session, { facts, pointer }: Pasting): Mark | undefined {
  return markOf(kind, facts, pointer) === '待核实' ? '待核实' : undefined;
}

/** Shows how material is to be cut and asks about it; where there is nothing to cut, it is taken at once. */
function askCut(session: Session, pasting: Pasting, target: PasteTarget): Pasted {
  const cut = cutMaterial(pasting.pasted.map(cleanPaste));
  if (!isCut(cut)) {
    const { isPut, ...step } = put(session, pasting, target.entriesOf(cut));
    return { ...step, isText: isPut };
  }
  const choices = [
    { value: 'cut' as const, name: '按此拆分' },
    { value: 'keep' as const, name: '不拆分，原样放进来' },
    { value: 'drop' as const, name: '不要了（可在“回收”中找回）' },
  ];
  return {
    session,
    asks: { about: 'cut', cut, asked: { says: cutTree(cut), question: cutQuestion(cut), choices } },
  };
}

function cutAsWished(session: Session, pasting: Pasting, cut: CutMaterial, wish: CutWish): Pasted {
  const { pointer, before, target } = pasting;
  if (wish === 'drop') {
    const asItCame = (answerAt(session.facts, pointer) as readonly object[]).slice(before.length);
    const deleted = new Map([...session.deleted, [pointer, [...(session.deleted.get(pointer) ?? []), ...asItCame]]]);
    return { session: withFacts(session, withAnswer(session.facts, pointer, before), pointer, { deleted }) };
  }
  if (wish === 'keep' || target === undefined) return { session, isText: true };
  const { isPut: _isPut, ...step } = put(session, pasting, target.entriesOf(cut));
  return { ...step, isText: true };
}

/** Whether there is anything to show: a heading or a point was found. */
function isCut({ title, sections }: CutMaterial): boolean {
  return (
    title !== undefined ||
    sections.some(({ heading, items = [] }) => heading || items.some((one) => one.heading || one.points))
  );
}
