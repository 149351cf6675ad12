import { passOver, stopAt } from '../filling/session.ts';
import type { Move } from '../filling/step.ts';
import type { Question } from '../questionnaire/question.ts';
import { askChoice, askSeveral } from './ask-choice.ts';
import { askText } from './ask-text.ts';
import { editEntries } from './edit-entries.ts';
import type { OpenSession } from './open-session.ts';

/** Asks one question until it is answered, marked, passed over or left. Every answer is on disk when this returns. */
export async function askQuestion(session: OpenSession, question: Question): Promise<Move> {
  session.goOn(stopAt(session.now, question.pointer));
  switch (question.form.type) {
    case 'entries':
      return editEntries(session, question, askQuestion);
    case 'choice':
      return askChoice(session, question, question.form.options);
    case 'yes-no':
      return askChoice(session, question, [
        { value: '是', label: '是' },
        { value: '否', label: '否' },
      ]);
    case 'choices':
    case 'groups':
      return askSeveral(session, question, question.form.options);
    case 'table':
      session.take({
        session: passOver(session.now, question.pointer),
        says: '表格请直接写在填报文件里，或者用 --answers 填入\n',
      });
      return 'next';
    default:
      return askText(session, question);
  }
}
