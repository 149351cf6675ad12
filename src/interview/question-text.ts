import { shorten } from '../domain/text/shorten.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Question } from '../questionnaire/question.ts';
import { answerText } from './answer-text.ts';
import { questionHead } from './question-head.ts';
import type { Session } from './session.ts';

/**
 * What stands above the cursor: where in the report, what to write, last year's answer, the current one of a long text. The
 * legal ground is shown the first time only; 说明 shows everything.
 */
export function questionText(session: Session, question: Question, full = false): string {
  const { facts, shownBases } = session;
  const { pointer, help, example, basis, form } = question;
  const isNewBasis = basis !== undefined && !shownBases.has(basis);
  if (basis) shownBases.add(basis);
  const last = answerText(question, session.lastAnswer(pointer));
  const current = form.type.startsWith('paragraph') ? answerText(question, answerAt(facts, pointer)) : '';
  return [
    questionHead(facts, question),
    ...(help ? [`  ${help}`] : []),
    ...(example && (full || current === '') ? [`  例：${example}`] : []),
    ...(basis && (full || isNewBasis) ? [`  依据：${basis}`] : []),
    ...(last ? [`  上年：${full ? last : shorten(last, 60)}（输入“/沿用”照写，稍后修改）`] : []),
    ...(current ? [`  现在：${full ? current : shorten(current, 60)}（直接输入“/完”保留）`] : []),
  ].join('\n');
}
