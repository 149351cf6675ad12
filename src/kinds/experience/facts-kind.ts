import type { FactsKind, NumberedPart } from '../../facts/facts-kind.ts';
import { editions } from './editions.ts';
import type { Experience } from './facts.generated.ts';
import { schema } from './schema.ts';

/** The parts in their usual order; each may be absent, and the results may be told at the end of the practices. */
const parts: readonly NumberedPart[] = [
  { name: 'practices', heading: () => '主要做法', lists: ['sections', 'items'] },
  { name: 'results', heading: () => '工作成效', lists: ['sections', 'items'], mayStandWithin: 'practices' },
  { name: 'insights', heading: () => '主要体会', lists: ['list'], headedBy: 'lead', isToldInline: true },
];

/** The account of experience, as far as its facts go. */
export const factsKind = {
  name: 'experience',
  title: '法治政府建设经验材料',
  schema,
  version: 1,
  migrations: {},
  parts,
  numberedGroups: ['practices', 'results', 'insights'],
  printedGroups: [
    'title',
    'byline',
    'opening',
    'honours',
    'practices',
    'results',
    'insights',
    'ending',
    'annexes',
  ] satisfies (keyof Experience)[],
  doneGroups: ['practices', 'results'],
  plannedGroups: ['ending'],
  notCopied: [],
  editions,
  usualEdition: () => 'submitted',
  identified: [{ list: '/indicators', knownBy: ['name'] }],
} satisfies FactsKind;
