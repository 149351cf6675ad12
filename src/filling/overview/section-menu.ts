import { nextQuestion } from '../../questionnaire/next-question.ts';
import { markOf } from '../../questionnaire/progress.ts';
import type { Question } from '../../questionnaire/question.ts';
import { everyQuestion, questionsAt } from '../../questionnaire/questions.ts';
import type { Section } from '../../questionnaire/section.ts';
import { shortAnswer } from '../answers/answer-text.ts';
import type { Session } from '../session.ts';
import type { Asked, Choice } from '../step.ts';

/** A section's questions with their answers, each by its pointer; beside them /go-on, /paste, /rare and /leave. */
export function sectionMenu(session: Session, section: Section, showRare: boolean): Asked<string> {
  return { question: section.title, choices: wishes(session, section, showRare) };
}

/** The question of a section that was picked from its menu. */
export function questionPicked(session: Session, section: Section, pointer: string): Question | undefined {
  return questionsOf(session, section).find((one) => one.pointer === pointer);
}

/** The question to go on with below some pointers: from where the user stopped, what is neither answered, marked nor skipped. */
export function openQuestion(
  { kind, facts, passedOver, stoppedAt }: Session,
  pointers: readonly string[],
): Question | undefined {
  return nextQuestion(kind, facts, pointers, passedOver, stoppedAt);
}

/** The question at a pointer, among those below some others, that lists hold too. */
export function questionBelow(
  { kind, facts }: Session,
  pointers: readonly string[],
  pointer: string | undefined,
): Question | undefined {
  return pointers.flatMap((one) => everyQuestion(kind, facts, one)).find((one) => one.pointer === pointer);
}

function wishes(session: Session, section: Section, showRare: boolean): Choice<string>[] {
  const questions = questionsOf(session, section);
  const open = openQuestion(session, section.pointers);
  return [
    ...(session.kind.pastedSections[section.id] ? [{ value: '/paste', name: '把这一节的材料整段粘贴进来' }] : []),
    ...(open ? [{ value: '/go-on', name: `接着填：${nameOf(open)}` }] : []),
    ...questions
      .filter(({ rare }) => showRare || !rare)
      .map((question) => ({ value: question.pointer, name: line(session, question) })),
    ...(!showRare && questions.some(({ rare }) => rare) ? [{ value: '/rare', name: '更多（一般不用填）' }] : []),
    { value: '/leave', name: '本部分填完，返回目录' },
  ];
}

function questionsOf({ kind, facts }: Session, { pointers }: Section): Question[] {
  return pointers.flatMap((pointer) => questionsAt(kind, facts, pointer));
}

function nameOf({ groups, title }: Question): string {
  return [...groups, title].join(' · ');
}

function line({ kind, facts }: Session, question: Question): string {
  const mark = markOf(kind, facts, question.pointer);
  const answer = shortAnswer(facts, question) || (mark ? '' : '（未填写）');
  return `${nameOf(question)}　${answer}${mark ? `〔${mark}〕` : ''}`;
}
