import { shorten } from '../../domain/text/shorten.ts';
import { answerAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Question } from '../../questionnaire/question.ts';

/** An answer as one line of a menu, shortened. */
export function shortAnswer(facts: Facts, question: Question): string {
  return shorten(answerText(question, answerAt(facts, question.pointer)).replaceAll('\n', ' '), 24);
}

/** An answer as a person would write it: the label of a choice, 是 or 否, names with 、 between. */
export function answerText({ form }: Question, answer: unknown): string {
  if (answer === undefined) return '';
  if (form.type === 'entries') return `${(answer as unknown[]).length} 条`;
  if (form.type === 'groups') return labels(form.options, Object.keys(answer as object));
  if (form.type === 'choice' || form.type === 'choices') return labels(form.options, [answer].flat() as string[]);
  if (typeof answer === 'boolean') return answer ? '是' : '否';
  return Array.isArray(answer) ? answer.flat().join(form.type === 'paragraphs' ? '\n' : '、') : String(answer);
}

function labels(options: readonly { value: string; label: string }[], values: readonly string[]): string {
  return values.map((value) => options.find((option) => option.value === value)?.label ?? value).join('、');
}
