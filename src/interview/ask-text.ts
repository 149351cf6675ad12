import { answerAt } from '../facts/answer-at.ts';
import { markOf } from '../questionnaire/progress.ts';
import type { Question } from '../questionnaire/question.ts';
import { answerText } from './answer-text.ts';
import { askLongText } from './ask-long-text.ts';
import { keep, keepUnfinished, leaveEmpty, read } from './keep-answer.ts';
import type { Move } from './move.ts';
import { obey } from './obey.ts';
import { offerFigures } from './offer-figures.ts';
import type { TextQuestion } from './prompts/text-prompt.ts';
import { questionText } from './question-text.ts';
import type { Session } from './session.ts';

/** A text in the making: what the answer was before, how it was marked, and the paragraphs that have come. */
interface Begun {
  readonly old: readonly string[];
  readonly mark: ReturnType<typeof markOf>;
  readonly come: readonly string[];
}

/** Asks a question that is answered in words; what came before a command is kept, and goes on after 说明. */
export async function askText(
  session: Session,
  question: Question,
  begun = noneBegun(session, question),
): Promise<Move> {
  const { terminal } = session;
  const { pointer } = question;
  const multiline = question.form.type.startsWith('paragraph');
  const reply = await askLongText(terminal, prompt(session, question, multiline, begun.come), (come) =>
    keepUnfinished(session, question, [...begun.old, ...come]),
  );
  if ('command' in reply) {
    const { command, before: come = [] } = reply;
    if (come.length > 0) terminal.say(`已输入的 ${come.length} 段已存下\n`);
    return obey(session, question, command, () => askText(session, question, { ...begun, come }));
  }
  if (reply.paragraphs.length === 0) return leaveEmpty(session, question, multiline);
  keep(session, question, read(session, question, reply.paragraphs));
  if (!multiline) return 'next';
  session.mark(pointer, begun.mark === '待核实' ? begun.mark : undefined);
  await offerFigures(session, pointer);
  return 'next';
}

function noneBegun({ facts }: Session, { pointer }: Question): Begun {
  return { old: [answerAt(facts, pointer) ?? []].flat() as string[], mark: markOf(facts, pointer), come: [] };
}

function prompt(session: Session, question: Question, multiline: boolean, begun: readonly string[]): TextQuestion {
  return {
    message: questionText(session, question),
    multiline,
    begun,
    initial: multiline ? '' : answerText(question, answerAt(session.facts, question.pointer)),
    refuse: (paragraphs) => {
      const reading = paragraphs.length > 0 ? read(session, question, paragraphs) : undefined;
      return reading && 'problem' in reading ? reading.problem : undefined;
    },
  };
}
