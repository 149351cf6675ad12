import { type Diagnostic, placesOf, standing } from '../../diagnostic.ts';
import { mayMend } from '../../domain/text/may-mend.ts';
import { protectedSpans } from '../../domain/text/protected-spans.ts';
import { answerAt, withAnswer } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import { withFacts } from '../../filling/session.ts';
import { change } from './change.ts';
import type { Desk } from './desk.ts';

/** Whether a finding has one right answer. */
export function isFixable({ span, fix, waived }: Diagnostic): boolean {
  return span !== undefined && fix !== undefined && !waived;
}

/** Puts one finding right, at all its places. */
export function fixOne(desk: Desk, finding: Diagnostic): void {
  fix(desk, [finding]);
}

/** Puts right what is found where the clerk writes: at the words where the caret stands, else the first in the answer. */
export function fixHere(desk: Desk, offset: number | undefined): void {
  const own = desk.open.value.flatMap(placesOf).filter((one) => one.path === desk.at.value && isFixable(one));
  const at = offset ?? -1;
  const here = own.find(({ span }) => span && span.start <= at && at <= span.end) ?? own[0];
  if (!here?.span) {
    desk.says.value = '这一段没有只有一种改法的';
    return;
  }
  fix(desk, [here]);
  desk.caret.value = { pointer: here.path, offset: here.span.start + (here.fix?.length ?? 0) };
}

/** Puts right all that has one right answer; one change, which is taken back at once. */
export function fixAll(desk: Desk): void {
  fix(desk, standing(desk.findings.value).filter(isFixable));
}

function fix(desk: Desk, findings: readonly Diagnostic[]): void {
  const session = desk.paper.value?.session;
  const checked = desk.checked.value;
  if (!session || !checked) return;
  const places = findings.flatMap(placesOf).filter(isFixable);
  const inOrder = places.toSorted((one, other) => (other.span?.start ?? 0) - (one.span?.start ?? 0));
  const [facts, count] = inOrder.reduce<[Facts, number]>(
    ([changed, done], one) => {
      const next = fixed(checked, changed, one);
      return next ? [next, done + 1] : [changed, done];
    },
    [session.facts, 0],
  );
  const pointer = places[0]?.path ?? '';
  change(
    desk,
    withFacts(session, facts, pointer),
    count > 0 ? `已改好 ${count} 处` : '这一处已经不是检查时的样子，没有改',
  );
}

/** The facts with one finding put right; undefined where the text is no more as it was, or a name would be changed. */
function fixed(checked: Facts, facts: Facts, { path, span, fix: right }: Diagnostic): Facts | undefined {
  const before = answerAt(checked, path);
  const text = answerAt(facts, path);
  if (typeof text !== 'string' || typeof before !== 'string' || !span || right === undefined) return undefined;
  const isAsChecked = text.slice(0, span.end) === before.slice(0, span.end);
  if (!isAsChecked || !mayMend(text, span, right, protectedSpans(text))) return undefined;
  return withAnswer(facts, path, text.slice(0, span.start) + right + text.slice(span.end));
}
