import { stageOf } from '../facts/stage.ts';
import { questionHead } from '../filling/answers/question-head.ts';
import { missingCount } from '../filling/overview/still-missing.ts';
import { nextQuestion } from '../questionnaire/next-question.ts';
import { isUnfolded, outline, type Section } from '../questionnaire/outline.ts';
import { answeredCount, type Progress, progressOf } from '../questionnaire/progress.ts';
import type { Session } from './session.ts';
import type { Choice } from './terminal.ts';

/** The head of the outline: which report, how far it is. */
export function outlineHead(session: Session): string {
  const { facts } = session;
  const year = facts.reportYear ? `${facts.reportYear}年度` : '';
  const missing = missingCount(session.findings());
  const lack = missing === 0 ? '必填项都有了' : `必填项还差 ${missing} 项`;
  return `${year}法治政府建设情况报告 · 填写目录\n全篇已填 ${answeredCount(facts, outline)} 项，${lack}`;
}

/** What can be done from the outline: go on, a section with its state, the check, leave. */
export function outlineChoices(session: Session, unfolded: boolean): Choice<string>[] {
  const { facts } = session;
  const stage = stageOf(facts);
  const isShown = (section: Section) => unfolded || isUnfolded(section, stage);
  const shown = outline.filter(isShown);
  const next = nextQuestion(
    facts,
    shown.flatMap(({ pointers }) => pointers),
    session.passedOver,
    session.stoppedAt,
  );
  return [
    ...(next ? [{ value: '/go-on', name: `继续上次（停在“${questionHead(facts, next)}”）` }] : []),
    ...shown.map((section) => ({
      value: section.id,
      name: `${section.title}　${stateText(progressOf(facts, section))}`,
    })),
    ...unfolding(outline.filter((section) => !isShown(section))),
    { value: '/check', name: '报前检查' },
    { value: '/leave', name: '保存并退出' },
  ];
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
