import { shortAnswer } from '../filling/answers/answer-text.ts';
import { nextQuestion } from '../questionnaire/next-question.ts';
import type { Section } from '../questionnaire/outline.ts';
import { markOf } from '../questionnaire/progress.ts';
import type { Question } from '../questionnaire/question.ts';
import { questionsAt } from '../questionnaire/questions.ts';
import { askOpen } from './ask-open.ts';
import { askQuestion } from './ask-question.ts';
import { pasteMaterial } from './paste-material.ts';
import type { Session } from './session.ts';
import type { Choice } from './terminal.ts';

/** Shows a section's questions with their answers; the user goes on where it stopped, or picks one. */
export async function fillSection(session: Session, section: Section): Promise<void> {
  let showRare = false;
  for (;;) {
    const wish = await session.terminal.choose(section.title, wishes(session, section, showRare));
    if (wish === '/leave') return;
    if (wish === '/rare') showRare = true;
    else if (wish === '/paste') {
      if ((await pasteMaterial(session, '/measures/sections')) === 'outline') return;
    } else if (wish === '/go-on') {
      if ((await askOpen(session, section.pointers, askQuestion)) === 'outline') return;
    } else if ((await askPicked(session, section, wish)) === 'outline') return;
  }
}

async function askPicked(session: Session, section: Section, pointer: string) {
  const question = questionsOf(session, section).find((one) => one.pointer === pointer);
  return question ? askQuestion(session, question) : 'next';
}

function wishes(session: Session, section: Section, showRare: boolean): Choice<string>[] {
  const questions = questionsOf(session, section);
  const open = nextQuestion(session.facts, section.pointers, session.passedOver, session.stoppedAt);
  return [
    ...(section.id === 'measures' ? [{ value: '/paste', name: '把这一节的材料整段粘贴进来' }] : []),
    ...(open ? [{ value: '/go-on', name: `接着填：${nameOf(open)}` }] : []),
    ...questions
      .filter(({ rare }) => showRare || !rare)
      .map((question) => ({ value: question.pointer, name: line(session, question) })),
    ...(!showRare && questions.some(({ rare }) => rare) ? [{ value: '/rare', name: '更多（一般不用填）' }] : []),
    { value: '/leave', name: '本部分填完，返回目录' },
  ];
}

function questionsOf(session: Session, { pointers }: Section): Question[] {
  return pointers.flatMap((pointer) => questionsAt(session.facts, pointer));
}

function nameOf({ groups, title }: Question): string {
  return [...groups, title].join(' · ');
}

function line({ facts }: Session, question: Question): string {
  const mark = markOf(facts, question.pointer);
  const answer = shortAnswer(facts, question) || (mark ? '' : '（未填写）');
  return `${nameOf(question)}　${answer}${mark ? `〔${mark}〕` : ''}`;
}
