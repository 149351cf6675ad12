import { answerAt } from '../facts/answer-at.ts';
import type { Question } from '../questionnaire/question.ts';
import { answerText } from './answer-text.ts';
import { askLongText } from './ask-long-text.ts';
import { keep, leaveEmpty, read, rescue } from './keep-answer.ts';
import type { Move } from './move.ts';
import { obey } from './obey.ts';
import { offerFigures } from './offer-figures.ts';
import { questionText } from './question-text.ts';
import type { Session } from './session.ts';

/** Asks for a text, typed or pasted. */
export async function askText(session: Session, question: Question): Promise<Move> {
  const { form, pointer } = question;
  const multiline = form.type.startsWith('paragraph');
  const current = answerAt(session.facts, pointer);
  const asked = {
    message: questionText(session, question),
    multiline,
    initial: multiline ? '' : answerText(question, current),
    refuse: (paragraphs: readonly string[]) => {
      const reading = paragraphs.length > 0 ? read(session, question, paragraphs) : undefined;
      return reading && 'problem' in reading ? reading.problem : undefined;
    },
  };
  const reply = await askLongText(session.terminal, asked, (come) => rescue(session, question, come));
  if ('command' in reply) return obey(session, question, reply.command, () => askText(session, question));
  if (reply.paragraphs.length === 0) return leaveEmpty(session, question, multiline);
  keep(session, question, read(session, question, reply.paragraphs));
  if (multiline) await offerFigures(session, pointer);
  return 'next';
}
