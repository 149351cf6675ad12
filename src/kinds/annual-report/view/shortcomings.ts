import { listOrdinal } from '../../../domain/report/ordinals.ts';
import type { Expanded } from '../../../view/expand.ts';
import { type HeadedPart, headed } from '../../../view/headed.ts';
import { hasEndMark, join, orNull, type Text, withoutEndMark } from '../../../view/marked-text.ts';
import type { AnnualReport } from '../facts.generated.ts';
import type { ShortcomingsView } from './report-view.ts';

/** The shortcomings told in one paragraph, 一是…；二是…。, or each under a heading. */
export function shortcomingsView(
  { shortcomings }: Pick<Expanded<AnnualReport>, 'shortcomings'>,
  setting: HeadedPart,
): ShortcomingsView {
  const list = (shortcomings?.list ?? []).filter(isTold);
  const underHeadings = setting.form === 'headings';
  const apart = !underHeadings && setting.points === 'paragraphs';
  const part = headed(setting, shortcomings?.lead);
  return {
    ...part,
    underHeadings,
    apart,
    list: list.map((shortcoming, index) => ({
      form: part.form,
      ordinal: listOrdinal(index, list.length),
      ...(underHeadings
        ? headedShortcoming(shortcoming)
        : inlineShortcoming(shortcoming, apart || index === list.length - 1)),
    })),
    sharedCause: orNull(shortcomings?.sharedCause),
    tail: orNull(shortcomings?.tail),
  };
}

type Shortcoming = NonNullable<NonNullable<Expanded<AnnualReport>['shortcomings']>['list']>[number];

function isTold({ heading, problem, cause }: Shortcoming): boolean {
  return [heading, problem, cause].some((text) => orNull(text) !== null);
}

/** Without a heading of its own the problem is the heading. */
function headedShortcoming({ heading, problem, cause }: Shortcoming) {
  const own = orNull(heading);
  const text = sentence([own ? problem : undefined, notToldTwice(cause, [own, problem])], '。');
  return { heading: own ?? orNull(withoutEndMark(problem ?? '')), text };
}

function inlineShortcoming({ heading, problem, cause }: Shortcoming, isLast: boolean) {
  const own = orNull(heading);
  return {
    heading: null,
    text: sentence(
      [own ? join(own, hasEndMark(own) ? '' : '。') : undefined, problem, notToldTwice(cause, [own, problem])],
      isLast ? '。' : '；',
    ),
  };
}

/** The cause, unless the heading or the problem ends with it already, word for word. */
function notToldTwice(cause: Text | undefined, told: readonly (Text | null | undefined)[]): Text | undefined {
  const words = String(withoutEndMark(cause ?? '')).trim();
  const isTwice = told.some((text) => String(withoutEndMark(text ?? '')).endsWith(words));
  return words !== '' && isTwice ? undefined : cause;
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
