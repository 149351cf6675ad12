import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { answerText } from '../filling/answers/answer-text.ts';
import type { Command } from '../filling/answers/commands.ts';
import { isSameText, leftText } from '../filling/answers/text-left.ts';
import { markOf } from '../questionnaire/progress.ts';
import type { Question } from '../questionnaire/question.ts';
import { askLongText } from './ask-long-text.ts';
import { clearAnswer, keep, keepUnfinished, putBack, read } from './keep-answer.ts';
import type { Move } from './move.ts';
import { obey } from './obey.ts';
import { offerFigures } from './offer-figures.ts';
import type { TextQuestion } from './prompts/text-prompt.ts';
import { questionText } from './question-text.ts';
import type { Session } from './session.ts';

/** A long text in the making: the facts before it was asked for, what the answer was then, and the paragraphs there are now. */
interface Asking {
  readonly facts: Facts;
  readonly old: readonly string[];
  readonly come: readonly string[];
}

/** Asks a question that is answered in words. */
export async function askText(session: Session, question: Question): Promise<Move> {
  if (question.form.type.startsWith('paragraph')) return askParagraphs(session, question);
  const reply = await session.terminal.text({
    message: questionText(session, question),
    initial: answerText(question, answerAt(session.facts, question.pointer)),
    refuse: refusalOf(session, question),
  });
  if ('command' in reply) return obey(session, question, reply.command, () => askText(session, question));
  if (reply.paragraphs.length === 0) return clearAnswer(session, question);
  keep(session, question, read(session, question, reply.paragraphs));
  return 'next';
}

/** Asks for a long text: what is there can be edited, and a command in the midst of it leaves it as it then is. */
async function askParagraphs(session: Session, question: Question, asking = begin(session, question)): Promise<Move> {
  const { facts, old } = asking;
  const isSame = (paragraphs: readonly string[]) => isSameText(question, old, paragraphs);
  const reply = await askLongText(session.terminal, promptOf(session, question, asking.come), (come) => {
    if (isSame(come)) putBack(session, facts);
    else keepUnfinished(session, question, come);
  });
  if ('command' in reply) return leave(session, question, { ...asking, come: reply.before ?? [] }, reply.command);
  const { paragraphs } = reply;
  if (paragraphs.length === 0 || isSame(paragraphs)) putBack(session, facts);
  if (paragraphs.length === 0) return clearAnswer(session, question);
  keep(session, question, read(session, question, paragraphs));
  if (!isSame(paragraphs) || markOf(facts, question.pointer) === '没写完')
    await offerFigures(session, question.pointer);
  return 'next';
}

/** Does a command said in the midst of a text; says what became of the text where the command leads away from it. */
function leave(session: Session, question: Question, asking: Asking, command: Command): Promise<Move> {
  const again = () => askParagraphs(session, question, asking);
  const { facts, old, come } = asking;
  const left = leftText(question, old, come, command);
  if (left.kind === 'kept') keepUnfinished(session, question, come);
  if (left.kind === 'as-before') putBack(session, facts);
  if (left.says) session.terminal.say(`${left.says}\n`);
  return left.kind === 'goes-on' ? again() : obey(session, question, command, again);
}

function begin({ facts }: Session, { pointer }: Question): Asking {
  const old = [answerAt(facts, pointer) ?? []].flat() as string[];
  return { facts, old, come: old };
}

function promptOf(session: Session, question: Question, begun: readonly string[]): TextQuestion {
  return {
    message: questionText(session, question),
    multiline: true,
    joins: question.form.type === 'paragraph',
    begun,
    refuse: refusalOf(session, question),
  };
}

function refusalOf(session: Session, question: Question): (paragraphs: readonly string[]) => string | undefined {
  return (paragraphs) => {
    const reading = paragraphs.length > 0 ? read(session, question, paragraphs) : undefined;
    return reading && 'problem' in reading ? reading.problem : undefined;
  };
}
