import { expect, test } from 'vitest';
import { readingOrder } from '../../../src/facts/order/reading-order.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf, wholeFacts } from '../../facts-of.ts';

const inOrder = (facts: Parameters<typeof readingOrder>[1], paths: readonly string[]) =>
  paths.toSorted(readingOrder(annualReport, facts));

test('parts come in the usual order, the elements before them, annexes and figures after', () => {
  const paths = ['', '/reportYear', '/opening', '/measures', '/shortcomings', '/leadership', '/plan', '/annexes/0'];
  expect(inOrder(wholeFacts(), paths.toReversed())).toEqual(paths);
});

test('parts come in the order that the report itself has', () => {
  const facts = wholeFacts({ structure: { parts: [{ part: 'leadership' }, { part: 'measures' }] } });
  const paths = ['/opening', '/leadership', '/measures', '/shortcomings', '/plan'];
  expect(inOrder(facts, paths.toReversed())).toEqual(paths);
});

test('a part that is missing keeps its place among the others', () => {
  expect(inOrder(factsOf(), ['/plan', '/annexes', '/measures', '/opening'])).toEqual([
    '/opening',
    '/measures',
    '/plan',
    '/annexes',
  ]);
});

test('lists go by number and a group comes before what is in it', () => {
  const paths = [
    '/plan',
    '/plan/lead',
    '/plan/list',
    '/plan/list/2/text',
    '/plan/list/10/heading',
    '/plan/list/10/text',
  ];
  expect(inOrder(wholeFacts(), paths.toReversed())).toEqual(paths);
});
