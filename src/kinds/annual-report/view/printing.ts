import { printingOf } from '../../../template/printing-of.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { schema } from '../schema.ts';
import { createView } from './create-view.ts';

/** The ways of telling that lead a template into each of its branches. */
const structures: readonly NonNullable<AnnualReport['structure']>[] = [
  {},
  {
    parts: [
      { part: 'measures', noHeading: true, points: 'paragraphs' },
      { part: 'shortcomings', form: 'headings', ordinals: '1.' },
      { part: 'leadership', points: 'paragraphs', headings: 'own-line' },
      { part: 'plan', points: 'paragraphs' },
    ],
  },
  { parts: [{ part: 'shortcomings', points: 'paragraphs' }] },
  { parts: [{ part: 'measures' }, { part: 'shortcomings', within: 'measures' }] },
];

const empty: AnnualReport = { kind: 'annual-report', schemaVersion: 1 };

/** On plain paper. */
const plain: AnnualReport = { ...empty, editions: { committee: { headerBlock: 'none' } } };

/** How the annual report's facts are told in print. */
export const printing = printingOf<AnnualReport>(
  {
    toldOtherwise: new Set(['authority', 'editions', 'document', 'publication', 'approval', 'structure', 'indicators']),
    templateOf: { honours: 'opening.hbs', otherMatters: 'other-matters.hbs', annexes: 'annex.hbs' },
    elements: {
      '/editions/committee/title': 'report.hbs',
      '/editions/committee/mainRecipients/0': 'report.hbs',
      '/editions/committee/closing': 'report.hbs',
      '/authority/name': 'signature.hbs',
    },
  },
  {
    schema,
    createView,
    inEveryWay: ({ leadership, authority, ...rest }) => {
      const items = (leadership?.items ?? []).map((one) => ({ ...one, role: 'government' as const }));
      const county = { ...authority, level: 'county' as const };
      return structures.map((structure) => ({
        ...rest,
        authority: county,
        leadership: { ...leadership, items },
        structure,
      }));
    },
    edition: 'committee',
    editions: ['committee', 'congress-session', 'public', 'review', 'superior'],
    bare: [empty, plain],
  },
);
