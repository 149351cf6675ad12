import type { Diagnostic } from '../../diagnostic.ts';
import { stageOf } from '../../facts/stage.ts';
import { answeredCount, type Progress, progressOf } from '../../questionnaire/progress.ts';
import { isUnfolded, type Section } from '../../questionnaire/section.ts';
import { questionHead } from '../answers/question-head.ts';
import type { Session } from '../session.ts';
import type { Asked, Choice } from '../step.ts';
import { openQuestion } from './section-menu.ts';
import { missingCount } from './still-missing.ts';

/** What can be done from the contents: go on, a section with its state, the check, leave. `findings` are those of the check. */
export function contentsMenu(session: Session, findings: readonly Diagnostic[], unfolded: boolean): Asked<string> {
  return { question: headOf(session, findings), choices: choicesOf(session, unfolded) };
}

/** The pointers of the sections that the contents shows; those that come late in the year only when they are asked for. */
export function shownPointers(session: Session, unfolded: boolean): string[] {
  return shownSections(session, unfolded).flatMap(({ pointers }) => pointers);
}

/** Which report it is, and how far it has come. */
function headOf({ kind, facts }: Session, findings: readonly Diagnostic[]): string {
  const year = facts.reportYear ? `${facts.reportYear}年度` : '';
  const missing = missingCount(findings);
  const lack = missing === 0 ? '必填项都有了' : `必填项还差 ${missing} 项`;
  return `${year}${kind.askedAs} · 填写目录\n全篇已填 ${answeredCount(kind, facts)} 项，${lack}`;
}

function choicesOf(session: Session, unfolded: boolean): Choice<string>[] {
  const { kind, facts } = session;
  const shown = shownSections(session, unfolded);
  const next = openQuestion(session, shownPointers(session, unfolded));
  return [
    ...(next ? [{ value: '/go-on', name: `继续上次（停在“${questionHead(kind, facts, next)}”）` }] : []),
    ...(kind.wholePaste ? [{ value: '/paste-whole', name: '把整篇粘贴进来，由程序拆分' }] : []),
    ...shown.map((section) => ({
      value: section.id,
      name: `${section.title}　${stateText(progressOf(kind, facts, section))}`,
    })),
    ...unfolding(kind.sections.filter((section) => !shown.includes(section))),
    { value: '/check', name: '报前检查' },
    { value: '/leave', name: '保存并退出' },
  ];
}

function shownSections({ kind, facts }: Session, unfolded: boolean): Section[] {
  const stage = stageOf(facts);
  return kind.sections.filter((section) => unfolded || isUnfolded(section, stage));
}

function unfolding(folded: readonly Section[]): Choice<string>[] {
  const titles = folded.map(({ title }) => title).join('、');
  return folded.length > 0 ? [{ value: '/unfold', name: `${titles}（送审时再填）` }] : [];
}

/** 未填写 / 填写中（3/7） / 已填完 / 有没写完的 / 有待核实 / 不涉及 */
function stateText({ state, answered, asked }: Progress): string {
  const words = {
    empty: '未填写',
    begun: `填写中（${answered}/${asked}）`,
    done: '已填完',
    unfinished: '有没写完的',
    unverified: '有待核实',
    none: '不涉及',
  };
  return words[state];
}
