import { expect, test } from 'vitest';
import { clauses } from '../../src/layout/clauses.ts';
import * as gaps from '../../src/layout/gaps.ts';
import * as header from '../../src/layout/header.ts';
import * as indents from '../../src/layout/indents.ts';
import * as page from '../../src/layout/page.ts';
import { defaultProfile as profile } from '../../src/layout/profile.ts';
import { stylesOf } from '../../src/layout/styles.ts';
import { tableText } from '../../src/layout/table.ts';

const styles = stylesOf(profile);
const layout: Readonly<Record<string, unknown>> = {
  ...{ ...page, ...header, ...gaps, ...indents, profile, styles, tableText },
  ...Object.fromEntries(gaps.gaps.map(([before, after, lines]) => [`gaps ${before} → ${after}`, lines])),
};
const named = clauses.map(([number]) => number);

function numberAt(name: string): unknown {
  return name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], layout);
}

test.each(clauses)('%s stands in src/layout as %d', (name, value) => {
  expect(numberAt(name)).toBe(value);
});

test('no number has two clauses, and every clause is one of the standard or 实务', () => {
  expect(new Set(named).size).toBe(named.length);
  expect(clauses.filter(([, , clause]) => !/^(5|7)\.\d(\.\d){0,2}$|^实务/.test(clause))).toEqual([]);
});

/** The numbers in an object, by their names. */
const numbersIn = (of: string) =>
  Object.entries(numberAt(of) as object).flatMap(([key, value]) => (typeof value === 'number' ? [`${of}.${key}`] : []));

test.each([
  ...['page', 'textArea', 'fullPage', 'pageNumber', 'authorityMark', 'markSizes', 'redSeparator', 'profile'],
])('no number of %s is without its clause', (of) => {
  expect(numbersIn(of).filter((name) => !named.includes(name))).toEqual([]);
});

test('no size of type is without its clause, the unseen anchor aside', () => {
  const sizes = Object.keys(styles).map((key) => `styles.${key}.sizePt`);
  expect(sizes.filter((name) => !named.includes(name))).toEqual(['styles.anchor.sizePt']);
});
