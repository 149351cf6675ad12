import { exampleAnswers } from '../../../schema/example-answers.ts';
import type { Printing } from '../../../template/printed-kind.ts';
import { eachLeftOut } from '../../../view/left-out.ts';
import { type Shape, shapeOf } from '../../../view/shape.ts';
import type { View } from '../../../view/view.ts';
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

interface ExampleFacts {
  readonly facts: readonly KeyPoints[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes facts from the schema itself, so that a new property cannot be forgotten; `textOf` writes each free text. */
function exampleFacts(textOf: (pointer: string) => string): ExampleFacts {
  const { value, texts } = exampleAnswers(schema, textOf, 0);
  const whole = { ...value, authority: { ...(value.authority as object), level: 'county' } } as unknown as KeyPoints;
  const facts = structures.flatMap((structure) => variants.map((vary) => vary({ ...whole, structure })));
  return { facts, texts };
}

function viewsOf(facts: readonly KeyPoints[]): View[] {
  return facts.map((one) => createView(one, { edition: 'issued' }));
}

function editionViewsOf(facts: readonly KeyPoints[]): View[] {
  return (['issued', 'public', 'review'] as const).flatMap((edition) =>
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
  const without = facts.flatMap((one) => eachLeftOut(one, [...texts.keys()]));
  return shapeOf([...viewsOf(without), ...editionViewsOf([...facts, empty, plain])]);
}

/** How the facts of key points are told in print. */
export const printing: Printing = {
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
  examples: (textOf) => {
    const { facts, texts } = exampleFacts(textOf);
    return { pointers: [...texts.keys()], views: viewsOf(facts), editionViews: editionViewsOf(facts) };
  },
  viewShape,
};

const empty: KeyPoints = { kind: 'key-points', schemaVersion: 1 };

/** On plain paper, standing alone. */
const plain: KeyPoints = { ...empty, structure: { form: 'alone' }, editions: { issued: { headerBlock: 'none' } } };
