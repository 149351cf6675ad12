import { expect, test } from 'vitest';
import { referenceNames, referenceValues } from '../../../src/facts/texts/reference-names.ts';
import type { AnnualReport } from '../../../src/kinds/annual-report/facts.generated.ts';
import { factsOf } from '../../facts-of.ts';

type Indicators = NonNullable<AnnualReport['indicators']>;

function valuesOf(indicators: Indicators): Record<string, string | undefined> {
  const facts = factsOf({ indicators });
  return Object.fromEntries([...referenceNames(facts)].map((name) => [name, referenceValues(facts).get(name)]));
}

test.each<[string, Indicators, Record<string, string>]>([
  ['nothing without indicators', [], {}],
  ['nothing for an indicator without a value', [{ name: '受理', unit: '件' }], {}],
  ['the value', [{ name: '受理', value: 180, unit: '件' }], { 受理: '180件' }],
  [
    "last year's value and the change against it",
    [{ name: '受理', value: 180, unit: '件', previous: 160 }],
    { 受理: '180件', 受理上年: '160件', 受理同比: '增长12.5%' },
  ],
  ["last year's value alone", [{ name: '受理', unit: '件', previous: 160 }], { 受理上年: '160件' }],
  [
    'a computed value',
    [
      { name: '合计', sumOf: ['受理', '受理'] },
      { name: '受理', value: 2 },
    ],
    { 合计: '4', 受理: '2' },
  ],
  [
    'an indicator of its own before a word made from another',
    [
      { name: '受理上年', value: 158, unit: '件' },
      { name: '受理', value: 180, unit: '件', previous: 160 },
    ],
    { 受理: '180件', 受理上年: '158件', 受理同比: '增长12.5%' },
  ],
  [
    'the first of two with one name',
    [
      { name: '受理', value: 1 },
      { name: '受理', value: 2 },
    ],
    { 受理: '1' },
  ],
])('the words in braces stand for %s', (_name, indicators, values) => {
  expect(valuesOf(indicators)).toEqual(values);
});

test.each<[AnnualReport['authority'], string[]]>([
  [{}, []],
  [{ selfReference: '我县' }, ['自称']],
  [{ shortName: '县政府' }, ['自称']],
  [{ superior: { government: '市政府' } }, ['领导']],
  [{ partyCommittee: { shortName: '县委' }, selfReference: ' ' }, ['领导']],
])('with the authority %j the words that follow the edition are %j', (authority = {}, words) => {
  expect([...referenceNames(factsOf({ authority }))]).toEqual(words);
});

test('every word with a value may be named', () => {
  const facts = factsOf({ indicators: [{ name: '受理', value: 180, previous: 160 }] });
  expect(referenceNames(facts)).toEqual(new Set(['受理', '受理上年', '受理同比']));
});
