import { printingOf } from '../../../template/printing-of.ts';
import type { Experience } from '../facts.generated.ts';
import { schema } from '../schema.ts';
import { createView } from './create-view.ts';

/** The ways of telling that lead a template into each of its branches. */
const structures: readonly NonNullable<Experience['structure']>[] = [
  {},
  {
    parts: [
      { part: 'practices', noHeading: true, points: 'paragraphs' },
      { part: 'results', headings: 'own-line', ordinals: '1.' },
      { part: 'insights', form: 'headings' },
    ],
  },
  {
    parts: [
      { part: 'practices', points: 'paragraphs' },
      { part: 'results', within: 'practices' },
      { part: 'insights', form: 'inline' },
    ],
  },
];

/** How the facts of an account of experience are told in print. */
export const printing = printingOf<Experience>(
  {
    toldOtherwise: new Set(['authority', 'editions', 'document', 'publication', 'approval', 'structure', 'indicators']),
    templateOf: {
      title: 'report.hbs',
      byline: 'report.hbs',
      honours: 'opening.hbs',
      ending: 'report.hbs',
      annexes: 'annex.hbs',
    },
    elements: {},
  },
  {
    schema,
    createView,
    inEveryWay: (whole) => structures.map((structure) => ({ ...whole, structure })),
    edition: 'submitted',
    editions: ['submitted', 'public', 'review'],
    bare: [{ kind: 'experience', schemaVersion: 1 }],
  },
);
