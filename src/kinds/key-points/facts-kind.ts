import type { Edition } from '../../domain/editions/edition.ts';
import type { FactsKind } from '../../facts/facts-kind.ts';
import type { KeyPoints } from './facts.generated.ts';
import { placesIn } from './places.ts';
import { schema } from './schema.ts';

/** Key points of a year's work, as far as their facts go. */
export const factsKind = {
  name: 'key-points',
  title: '法治政府建设工作要点',
  schema,
  version: 1,
  migrations: {},
  parts: [],
  numberedGroups: ['parts'],
  printedGroups: ['notice', 'title', 'caption', 'opening', 'parts', 'tail', 'annexes'] satisfies (keyof KeyPoints)[],
  doneGroups: [],
  plannedGroups: ['parts'],
  notCopied: [],
  editions: ['issued', 'public', 'consultation', 'review'] satisfies Edition[],
  usualEdition: () => 'issued',
  identified: [
    { list: '/indicators', knownBy: ['name'] },
    { list: '/previousReport/problems', knownBy: ['text'] },
    { list: '/previousReport/promises', knownBy: ['text'] },
  ],
  placesIn,
} satisfies FactsKind;
