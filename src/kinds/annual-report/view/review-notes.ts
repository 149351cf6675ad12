import type { Expanded } from '../../../view/expand.ts';
import { noted } from '../../../view/reviewer-note.ts';
import type { AnnualReport } from '../facts.generated.ts';

type Texts = Expanded<AnnualReport>;
type MeasuresSection = NonNullable<NonNullable<Texts['measures']>['sections']>[number];
type Planned = NonNullable<NonNullable<Texts['plan']>['list']>[number];

/** Writes what is never printed in a report behind what it belongs to, for the reviewer: 〔供稿：县司法局〕. */
export function withReviewNotes<Told extends Texts>({ measures, plan, ...texts }: Told): Told {
  return {
    ...texts,
    ...(measures ? { measures: { ...measures, sections: (measures.sections ?? []).map(withSources) } } : {}),
    ...(plan ? { plan: { ...plan, list: (plan.list ?? []).map(withAssignment) } } : {}),
  } as Told;
}

function withSources(section: MeasuresSection): MeasuresSection {
  const items = (section.items ?? []).map((one) => ({ ...one, outro: noted(one.outro, [['供稿', one.source]]) }));
  return { ...section, items };
}

function withAssignment(one: Planned): Planned {
  const { text, leadDepartment, deadline } = one;
  const assigned = [
    ['牵头', leadDepartment],
    ['时限', deadline],
  ] as const;
  return { ...one, text: noted(text, assigned) };
}
