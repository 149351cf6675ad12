import { usualUpward } from '../../domain/editions/edition-terms.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import { editions } from './editions.ts';
import type { AnnualReport } from './facts.generated.ts';
import { numberedParts } from './part.ts';
import { schema } from './schema.ts';

/** The annual report, as far as its facts go. */
export const factsKind = {
  name: 'annual-report',
  title: '法治政府建设年度报告',
  schema,
  version: 1,
  migrations: {},
  parts: numberedParts,
  numberedGroups: ['measures', 'leadership', 'shortcomings', 'plan'],
  doneGroups: ['measures', 'leadership'],
  plannedGroups: ['plan', 'otherMatters'],
  notCopied: [['measures', 'plan']],
  printedGroups: [
    'opening',
    'honours',
    'measures',
    'leadership',
    'shortcomings',
    'plan',
    'otherMatters',
    'annexes',
  ] satisfies (keyof AnnualReport)[],
  editions,
  usualEdition: (level) => usualUpward[level],
  identified: [
    { list: '/shortcomings/list', knownBy: ['heading', 'problem'] },
    { list: '/indicators', knownBy: ['name'] },
  ],
  withoutOthers: (facts: AnnualReport, roles) => {
    const all = facts.leadership?.items ?? [];
    const items = all.filter(({ role }) => role === undefined || roles.includes(role));
    return items.length === all.length ? facts : { ...facts, leadership: { ...facts.leadership, items } };
  },
} satisfies FactsKind;
