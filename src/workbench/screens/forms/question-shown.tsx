import { useState } from 'preact/hooks';
import type { Question } from '../../../questionnaire/question.ts';
import type { Desk } from '../../desk/desk.ts';
import { Answer } from './answer.tsx';

/** A question with its answer; help and legal ground at ？. */
export function QuestionShown({ desk, question }: { readonly desk: Desk; readonly question: Question }) {
  const [isOpen, setIsOpen] = useState(false);
  const { pointer, title, help, basis, example } = question;
  const isGroup = question.form.type === 'choices' || question.form.type === 'groups';
  return (
    <div class="question">
      {isGroup ? <span class="title">{title}</span> : <label for={`answer${pointer}`}>{title}</label>}
      <Answer desk={desk} pointer={pointer} question={question} />
      {help || basis ? (
        <button
          type="button"
          class="quiet help"
          aria-expanded={isOpen}
          aria-label={`${title}：说明`}
          onClick={() => setIsOpen(!isOpen)}
        >
          ？
        </button>
      ) : null}
      {isOpen ? (
        <p class="told">
          {help}
          {example ? `例：${example}。` : ''}
          {basis ? `依据：${basis}` : ''}
        </p>
      ) : null}
    </div>
  );
}
