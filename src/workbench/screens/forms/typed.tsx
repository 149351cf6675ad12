import { useEffect, useState } from 'preact/hooks';
import { clearAnswer, keep, read } from '../../../filling/answers/keep-answer.ts';
import type { Question } from '../../../questionnaire/question.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';

interface TypedProps {
  readonly desk: Desk;
  readonly question: Question;
  readonly label: Readonly<Record<string, string>>;
  readonly text: string;
}

/** An answer that is typed: taken when one leaves it, or on Enter. What will not do is said beside it, and stays to be mended. */
export function Typed({ desk, question, label, text }: TypedProps) {
  const [typed, setTyped] = useState(text);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setTyped(text);
    setProblem('');
  }, [text]);
  const take = () => {
    if (typed !== text) setProblem(takeTyped(desk, question, typed) ?? '');
  };
  const isLong = question.form.type === 'paragraph' || question.form.type === 'paragraphs';
  const shared = {
    ...label,
    value: typed,
    'aria-invalid': problem !== '',
    placeholder: label.id && question.example ? `如：${question.example}` : '',
    onBlur: take,
  };
  return (
    <span class="typed">
      {isLong ? (
        <textarea {...shared} rows={3} onInput={(event) => setTyped(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) take();
          }}
        />
      )}
      {problem ? (
        <span class="problem" role="alert">
          {problem}
        </span>
      ) : null}
    </span>
  );
}

/** Takes an answer as it was typed; returns why it will not do. */
function takeTyped(desk: Desk, question: Question, typed: string): string | undefined {
  const session = desk.paper.value?.session;
  if (!session) return undefined;
  if (typed.trim() === '') {
    change(desk, clearAnswer(session, question).session);
    return undefined;
  }
  const paragraphs = question.form.type === 'paragraphs' ? typed.split('\n').filter(Boolean) : [typed];
  const reading = read(session, question, paragraphs);
  if ('problem' in reading) return reading.problem;
  const { session: kept, says } = keep(session, question, reading);
  change(desk, kept, says);
  return undefined;
}
