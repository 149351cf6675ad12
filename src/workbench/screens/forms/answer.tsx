import { answerAt } from '../../../facts/answer-at.ts';
import { answerText } from '../../../filling/answers/answer-text.ts';
import { clearAnswer, keepChoice, keepSeveral } from '../../../filling/answers/keep-answer.ts';
import type { Question } from '../../../questionnaire/question.ts';
import { questionsAt } from '../../../questionnaire/questions.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { Typed } from './typed.tsx';

interface AnswerProps {
  readonly desk: Desk;
  readonly pointer: string;
  readonly question?: Question;
  /** In a grid: the column says what it is. */
  readonly isCell?: boolean;
}

const yesOrNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];

/** The answer to one question, by the widget of its form. */
export function Answer({ desk, pointer, question, isCell = false }: AnswerProps) {
  const session = desk.paper.value?.session;
  const known = () =>
    session && questionsAt(session.kind, session.facts, pointer).find((one) => one.pointer === pointer);
  const asked = question ?? known();
  if (!session || !asked) return null;
  const { form, title } = asked;
  const label = isCell ? { 'aria-label': title } : { id: `answer${pointer}` };
  const answer = answerAt(session.facts, pointer);
  if (form.type === 'choice' || form.type === 'yes-no') {
    const choose = (value: string) =>
      change(desk, (value === '' ? clearAnswer(session, asked) : keepChoice(session, asked, value)).session);
    return (
      <select
        {...label}
        value={answer === undefined ? '' : String(answer)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{isCell ? '' : '（不写）'}</option>
        {(form.type === 'choice' ? form.options : yesOrNo).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (form.type !== 'choices' && form.type !== 'groups')
    return <Typed desk={desk} question={asked} label={label} text={answerText(asked, answer)} />;
  const chosen =
    form.type === 'groups' ? Object.keys((answer as object | undefined) ?? {}) : ((answer ?? []) as string[]);
  const toggle = (value: string) => {
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    change(desk, keepSeveral(session, asked, values).session);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand beside its title
    <span class="choices" role="group" aria-label={title}>
      {form.options.map((option) => (
        <label key={option.value}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          {option.label}
        </label>
      ))}
    </span>
  );
}
