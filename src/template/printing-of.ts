import type { Edition } from '../domain/editions/edition.ts';
import type { Facts } from '../facts/facts.ts';
import { exampleAnswers } from '../schema/example-answers.ts';
import type { Schema } from '../schema/schema.ts';
import { eachLeftOut } from '../view/left-out.ts';
import { shapeOf, type ViewShape } from '../view/shape.ts';
import type { View } from '../view/view.ts';
import type { Printing } from './printed-kind.ts';

/** How examples of a kind's facts are made. */
interface Ways<Told extends Facts> {
  readonly schema: Schema;
  readonly createView: (facts: Told, options: { readonly edition: Edition }) => View;
  /** Facts that answer everything the schema asks, told in every way that leads a template into one of its branches. */
  readonly inEveryWay: (whole: Told) => readonly Told[];
  /** The edition that prints most, and those that print something of their own. */
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  /** Facts that say next to nothing. */
  readonly bare: readonly Told[];
}

/** Makes facts of a kind from its schema, so that a new property cannot be forgotten, and the views that its templates are held against. */
export function printingOf<Told extends Facts>(
  told: Omit<Printing, 'examples' | 'viewShape'>,
  { schema, createView, inEveryWay, edition, editions, bare }: Ways<Told>,
): Printing {
  let shape: ViewShape | undefined;
  const factsOf = (textOf: (pointer: string) => string) => {
    const { value, texts } = exampleAnswers(schema, textOf, 0);
    return { facts: inEveryWay(value as unknown as Told), pointers: [...texts.keys()] };
  };
  const viewsOf = (facts: readonly Told[]) => facts.map((one) => createView(one, { edition }));
  const editionViewsOf = (facts: readonly Told[]) =>
    editions.flatMap((one) => facts.map((each) => createView(each, { edition: one })));
  const shapeOfViews = () => {
    const { facts, pointers } = factsOf((pointer) => pointer);
    const without = facts.flatMap((one) => eachLeftOut(one, pointers));
    return shapeOf([...viewsOf(without), ...editionViewsOf([...facts, ...bare])]);
  };
  return {
    ...told,
    examples: (textOf) => {
      const { facts, pointers } = factsOf(textOf);
      return { pointers, views: viewsOf(facts), editionViews: editionViewsOf(facts) };
    },
    viewShape: () => {
      shape ??= shapeOfViews();
      return shape;
    },
  };
}
