import { printingOf } from '../../../template/printing-of.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { schema } from '../schema.ts';
import { createView } from './create-view.ts';

/** The ways of telling that lead a template into each of its branches. */
const structures: readonly NonNullable<KeyPoints['structure']>[] = [
  { form: 'notice' },
  { form: 'alone', points: 'paragraphs', assignments: 'own-line', ordinals: '1.' },
  { form: 'notice', numbering: 'each-part', headings: 'own-line', assignments: 'brackets', assignmentWords: 'verbs' },
];

/** What is told otherwise where the office says it in its own words: each is told once. */
const variants: readonly ((facts: KeyPoints) => KeyPoints)[] = [
  (facts) => facts,
  ({ notice: { text: _text, ...notice } = {}, parts, ...facts }) => ({
    ...facts,
    notice,
    parts: (parts ?? []).map(({ tasks = [], ...part }) => ({
      ...part,
      tasks: tasks.map(({ assignment: _assignment, paragraphs: _paragraphs, ...task }) => task),
    })),
  }),
];

const empty: KeyPoints = { kind: 'key-points', schemaVersion: 1 };

/** On plain paper, standing alone. */
const plain: KeyPoints = { ...empty, structure: { form: 'alone' }, editions: { issued: { headerBlock: 'none' } } };

/** How the facts of key points are told in print. */
export const printing = printingOf<KeyPoints>(
  {
    toldOtherwise: new Set([
      ...['authority', 'editions', 'document', 'publication', 'approval', 'structure', 'indicators'],
      ...['/notice/authority/shortName', '/notice/authority/agencyCode'],
    ]),
    templateOf: {
      title: 'key-points.hbs',
      caption: 'key-points.hbs',
      tail: 'key-points.hbs',
      parts: 'task.hbs',
      annexes: 'annex.hbs',
    },
    elements: {
      '/editions/issued/title': 'notice.hbs',
      '/editions/issued/mainRecipients/0': 'notice.hbs',
      '/editions/issued/closing': 'notice.hbs',
      '/authority/name': 'signature.hbs',
    },
  },
  {
    schema,
    createView,
    inEveryWay: (whole) => {
      const told: KeyPoints = { ...whole, authority: { ...whole.authority, level: 'county' } };
      return structures.flatMap((structure) => variants.map((vary) => vary({ ...told, structure })));
    },
    edition: 'issued',
    editions: ['issued', 'public', 'review'],
    bare: [empty, plain],
  },
);
