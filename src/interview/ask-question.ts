import type { Question } from '../questionnaire/question.ts';
import { askChoice, askSeveral } from './ask-choice.ts';
import { askText } from './ask-text.ts';
import { editEntries } from './edit-entries.ts';
import type { Move } from './move.ts';
import type { Session } from './session.ts';

/** Asks one question until it is answered, marked, passed over or left. Every answer is on disk when this returns. */
export async function askQuestion(session: Session, question: Question): Promise<Move> {
  session.stopAt(question.pointer);
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
      session.terminal.say('表格请直接写在填报文件里，或者用 --answers 填入\n');
      session.passedOver.add(question.pointer);
      return 'next';
    default:
      return askText(session, question);
  }
}
