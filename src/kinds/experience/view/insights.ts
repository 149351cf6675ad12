import { listOrdinal } from '../../../domain/report/ordinals.ts';
import type { Expanded } from '../../../view/expand.ts';
import { type HeadedPart, headed } from '../../../view/headed.ts';
import { hasEndMark, join, orNull, type Text, withoutEndMark } from '../../../view/marked-text.ts';
import type { Experience } from '../facts.generated.ts';
import type { InsightsView } from './experience-view.ts';

type Insights = NonNullable<Expanded<Experience>['insights']>;
type Insight = NonNullable<Insights['list']>[number];

/** The insights, each a paragraph 一是…, or all in one, or each under a heading. */
export function insightsView(insights: Insights | undefined, setting: HeadedPart): InsightsView {
  const part = headed(setting, insights?.lead);
  const list = (insights?.list ?? []).filter(({ lead, text }) => orNull(join(lead, text)) !== null);
  const underHeadings = setting.form === 'headings';
  return {
    ...part,
    underHeadings,
    apart: !underHeadings && setting.form !== 'inline',
    list: list.map((insight, index) => ({
      form: part.form,
      ordinal: listOrdinal(index, list.length),
      ...(underHeadings ? underHeading(insight) : runIn(insight)),
    })),
  };
}

/** Without a heading of its own its first sentence is the heading. */
function underHeading({ heading, lead, text }: Insight) {
  const own = orNull(heading);
  if (own) return { heading: own, lead: orNull(lead), text };
  return { heading: orNull(withoutEndMark(lead ?? '')), lead: null, text };
}

/** A heading that is told in running text is its first sentence. */
function runIn({ heading, lead, text }: Insight): { heading: null; lead: Text | null; text: Text } {
  const own = orNull(heading);
  return { heading: null, lead: orNull(join(own, own && !hasEndMark(own) ? '。' : '', lead)), text };
}
