import { shorten } from '../../domain/text/shorten.ts';
import { answerAt } from '../../facts/answer-at.ts';
import { type Mark, markOf } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import { lastAnswer, type Session } from '../session.ts';
import { answerText } from './answer-text.ts';
import { questionHead } from './question-head.ts';

/**
 * What stands above the cursor: where in the report, what to write, last year's answer, its mark. The
 * legal ground is shown the first time only; 说明 shows everything.
 */
export function questionText(session: Session, question: Question, full = false): string {
  const { kind, facts, shownBases } = session;
  const { pointer, help, example, basis, form } = question;
  const isNewBasis = basis !== undefined && !shownBases.has(basis);
  const last = answerText(question, lastAnswer(session, pointer));
  const current = form.type.startsWith('paragraph') ? answerText(question, answerAt(facts, pointer)) : '';
  const mark = markOf(kind, facts, pointer);
  return [
    questionHead(kind, facts, question),
    ...(help ? [`  ${help}`] : []),
    ...(example && (full || current === '') ? [`  例：${example}`] : []),
    ...(basis && (full || isNewBasis) ? [`  依据：${basis}`] : []),
    ...(last ? [`  上年：${full ? last : shorten(last, 60)}（输入“/沿用”照写，稍后修改）`] : []),
    ...(current && full ? [`  现在：${current}`] : []),
    ...(mark ? [`  〔${mark}〕${markHelp[mark] ?? ''}`] : []),
  ].join('\n');
}

/** What takes a mark away. */
const markHelp: Readonly<Partial<Record<Mark, string>>> = {
  待核实: '　改了答案或者输入“/已核实”就去掉',
  没写完: '　接着写，以“/完”结束就去掉',
};
