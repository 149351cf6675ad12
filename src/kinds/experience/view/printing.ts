import { exampleAnswers } from '../../../schema/example-answers.ts';
import type { Printing } from '../../../template/printed-kind.ts';
import { eachLeftOut } from '../../../view/left-out.ts';
import { shapeOf } from '../../../view/shape.ts';
import type { View } from '../../../view/view.ts';
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

interface ExampleFacts {
  readonly facts: readonly Experience[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes facts from the schema itself, so that a new property cannot be forgotten; `textOf` writes each free text. */
function exampleFacts(textOf: (pointer: string) => string): ExampleFacts {
  const { value, texts } = exampleAnswers(schema, textOf, 0);
  const whole = { ...(value as unknown as Experience) };
  return { facts: structures.map((structure) => ({ ...whole, structure })), texts };
}

function viewsOf(facts: readonly Experience[]): View[] {
  return facts.map((one) => createView(one, { edition: 'submitted' }));
}

function editionViewsOf(facts: readonly Experience[]): View[] {
  return (['submitted', 'public', 'review'] as const).flatMap((edition) =>
    facts.map((one) => createView(one, { edition })),
  );
}

const empty: Experience = { kind: 'experience', schemaVersion: 1 };

/** How the facts of an account of experience are told in print. */
export const printing: Printing = {
  toldOtherwise: new Set(['authority', 'editions', 'document', 'publication', 'approval', 'structure', 'indicators']),
  templateOf: {
    title: 'report.hbs',
    byline: 'report.hbs',
    honours: 'opening.hbs',
    ending: 'report.hbs',
    annexes: 'annex.hbs',
  },
  elements: {},
  examples: (textOf) => {
    const { facts, texts } = exampleFacts(textOf);
    return { pointers: [...texts.keys()], views: viewsOf(facts), editionViews: editionViewsOf(facts) };
  },
  viewShape: () => {
    const { facts, texts } = exampleFacts((pointer) => pointer);
    const without = facts.flatMap((one) => eachLeftOut(one, [...texts.keys()]));
    return shapeOf([...viewsOf(without), ...editionViewsOf([...facts, empty])]);
  },
};
