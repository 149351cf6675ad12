import { pointOrdinal } from '../domain/ordinals.ts';
import type { ArrangedPart } from '../facts/arrangement.ts';
import type { Facts } from '../facts/load.ts';
import type { Expanded } from './expand.ts';
import { hasEndMark, join, orNull, type Text, withoutEndMark } from './marked-text.ts';
import { headed } from './parts.ts';
import type { ShortcomingsView } from './view.ts';

/** The shortcomings told in one paragraph, 一是…；二是…。, or each under a heading. */
export function shortcomingsView(
  { shortcomings }: Pick<Expanded<Facts>, 'shortcomings'>,
  setting: ArrangedPart,
): ShortcomingsView {
  const list = shortcomings?.list ?? [];
  const underHeadings = setting.form === 'headings';
  return {
    ...headed(setting, shortcomings?.lead),
    underHeadings,
    list: list.map(({ heading, problem, cause }, index) => ({
      ordinal: pointOrdinal(index + 1),
      heading: underHeadings ? orNull(heading ?? problem) : null,
      text: sentence(
        [underHeadings && !heading ? undefined : problem, cause],
        underHeadings || index === list.length - 1 ? '。' : '；',
      ),
    })),
    sharedCause: orNull(shortcomings?.sharedCause),
    tail: orNull(shortcomings?.tail),
  };
}

/** Joins clauses by a comma and ends the sentence with `mark` unless it has a mark of its own. */
function sentence(clauses: readonly (Text | undefined)[], mark: string): Text {
  const told = clauses.filter((clause) => clause !== undefined && orNull(clause) !== null) as Text[];
  const joined = told.map((clause, index) =>
    index < told.length - 1 && !endsSentence(clause) ? join(withoutEndMark(clause), '，') : clause,
  );
  const text = join(...joined);
  return text === '' || hasEndMark(text) ? text : join(text, mark);
}

function endsSentence(text: Text): boolean {
  return /[。！？]$/u.test(String(text));
}
