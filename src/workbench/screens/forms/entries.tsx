import { listAt, withAnswer } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';
import { deleteEntry } from '../../../facts/order/reorder-entries.ts';
import { withFacts } from '../../../filling/session.ts';
import type { Question } from '../../../questionnaire/question.ts';
import { questionsAt } from '../../../questionnaire/questions.ts';
import { change } from '../../desk/change.ts';
import type { Desk } from '../../desk/desk.ts';
import { QuestionShown } from './question-shown.tsx';

/** A list whose entries have questions of their own. */
export function Entries({ desk, question }: { readonly desk: Desk; readonly question: Question }) {
  const session = desk.paper.value?.session;
  if (!session || question.form.type !== 'entries') return null;
  const { pointer, title, form } = question;
  const list = listAt(session.facts, pointer);
  const put = (facts: Facts, says?: string) => change(desk, withFacts(session, facts, pointer), says);
  const asked = (at: number) =>
    questionsAt(session.kind, session.facts, `${pointer}/${at}`).filter(
      (one) => !one.rare && one.form.type !== 'entries',
    );
  return (
    <fieldset class="entries">
      <legend>{title}</legend>
      {list.map((_one, at) => (
        <div class="entry" key={at}>
          {asked(at).map((one) => (
            <QuestionShown key={one.pointer} desk={desk} question={one} />
          ))}
          <button
            type="button"
            class="quiet"
            onClick={() => put(deleteEntry(session.facts, pointer, at), '已删除，撤销可以找回')}
          >
            删除这一条
          </button>
        </div>
      ))}
      <button type="button" class="plain" onClick={() => put(withAnswer(session.facts, pointer, [...list, {}]))}>
        增加一条{form.entry}
      </button>
    </fieldset>
  );
}
