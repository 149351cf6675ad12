import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../../questionnaire/question.ts';
import { questionsAt } from '../../../questionnaire/questions.ts';
import type { Section } from '../../../questionnaire/section.ts';
import type { Desk } from '../../desk/desk.ts';
import { Entries } from './entries.tsx';
import { QuestionShown } from './question-shown.tsx';

interface SectionShownProps {
  readonly desk: Desk;
  readonly section: Section;
  readonly at: string | undefined;
}

/** The questions of a section by their groups, those that few want only when they are asked for. */
export function SectionShown({ desk, section, at }: SectionShownProps) {
  const session = desk.paper.value?.session;
  const [showsRare, setShowsRare] = useState(false);
  useEffect(() => {
    if (at) document.getElementById(`answer${at}`)?.focus();
  }, [at]);
  if (!session) return null;
  const questions = section.pointers.flatMap((pointer) => questionsAt(session.kind, session.facts, pointer));
  const shown = questions.filter(({ rare, pointer }) => showsRare || !rare || pointer === at);
  return (
    <>
      <h2>{section.title}</h2>
      {grouped(shown).map(([name, own]) => (
        <section key={name} aria-label={name || section.title}>
          {name ? <h3>{name}</h3> : null}
          {own.map((question) =>
            question.form.type === 'entries' ? (
              <Entries key={question.pointer} desk={desk} question={question} />
            ) : (
              <QuestionShown key={question.pointer} desk={desk} question={question} />
            ),
          )}
        </section>
      ))}
      {questions.length > shown.length ? (
        <button type="button" class="quiet" onClick={() => setShowsRare(true)}>
          更多（一般不用填）
        </button>
      ) : null}
    </>
  );
}

/** Questions by the groups that they stand in: 报同级党委 · 发文字号. */
function grouped(questions: readonly Question[]): [string, Question[]][] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const name = question.groups.join(' · ');
    groups.set(name, [...(groups.get(name) ?? []), question]);
  }
  return [...groups];
}
