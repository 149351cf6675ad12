import { exampleAnswers } from '../../../schema/example-answers.ts';
import { withoutEach } from '../../../schema/without-each.ts';
import type { Printing } from '../../../template/printed-kind.ts';
import { type Shape, shapeOf } from '../../../view/shape.ts';
import type { View } from '../../../view/view.ts';
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
  { parts: [{ part: 'measures' }, { part: 'shortcomings', within: 'measures' }] },
];

/** AnnualReport that answer everything the schema asks, told in every way, with the free texts among them. */
interface ExampleFacts {
  readonly facts: readonly AnnualReport[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes facts from the schema itself, so that a new property cannot be forgotten; `textOf` writes each free text. */
function exampleFacts(textOf: (pointer: string) => string): ExampleFacts {
  const { value, texts } = exampleAnswers(schema, textOf, 0);
  const authority = { ...(value.authority as object), level: 'county' as const };
  const { leadership, ...rest } = value as unknown as AnnualReport;
  const items = (leadership?.items ?? []).map((one) => ({ ...one, role: 'government' as const }));
  const whole = { ...rest, leadership: { ...leadership, items }, authority };
  return { facts: structures.map((structure) => ({ ...whole, structure })), texts };
}

function viewsOf(facts: readonly AnnualReport[]): View[] {
  return facts.map((one) => createView(one, { edition: 'committee' }));
}

function editionViewsOf(facts: readonly AnnualReport[]): View[] {
  return (['committee', 'congress-session', 'public', 'review', 'superior'] as const).flatMap((edition) =>
    facts.map((one) => createView(one, { edition })),
  );
}

/** Found once, since every template is held against it. */
let shape: Shape | undefined;

function viewShape(): Shape {
  shape ??= makeShape();
  return shape;
}

function makeShape(): Shape {
  const { facts, texts } = exampleFacts((pointer) => pointer);
  const without = facts.flatMap((one) => withoutEach(one, [...texts.keys()]));
  return shapeOf([...viewsOf(without), ...editionViewsOf([...facts, empty, plain])]);
}

/** How the annual report's facts are told in print. */
export const printing: Printing = {
  toldOtherwise: new Set(['authority', 'editions', 'document', 'publication', 'approval', 'structure', 'indicators']),
  templateOf: { honours: 'opening.hbs', otherMatters: 'other-matters.hbs', annexes: 'annex.hbs' },
  elements: {
    '/editions/committee/title': 'report.hbs',
    '/editions/committee/mainRecipients/0': 'report.hbs',
    '/editions/committee/closing': 'report.hbs',
    '/authority/name': 'signature.hbs',
  },
  examples: (textOf) => {
    const { facts, texts } = exampleFacts(textOf);
    return { pointers: [...texts.keys()], views: viewsOf(facts), editionViews: editionViewsOf(facts) };
  },
  viewShape,
};

const empty: AnnualReport = { kind: 'annual-report', schemaVersion: 1 };

/** On plain paper. */
const plain: AnnualReport = { ...empty, editions: { committee: { headerBlock: 'none' } } };
