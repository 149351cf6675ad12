import { describe, expect, test } from 'vitest';
import type { NumberedPart } from '../../../src/facts/facts-kind.ts';
import { type Entry, entriesOf, headingsIn } from '../../../src/facts/order/entries.ts';
import { numberedParts, type Part } from '../../../src/kinds/annual-report/part.ts';
import { factsOf, wholeFacts } from '../../facts-of.ts';

const partNamed = (part: Part) => numberedParts.find(({ name }) => name === part) as NumberedPart;

type Bare = Pick<Entry, 'list' | 'isHeaded' | 'entries'>;

const headed = (list: string, entries: readonly Entry[] = []): Bare => ({ list, isHeaded: true, entries });
const plain = (list: string, entries: readonly Entry[] = []): Bare => ({ list, isHeaded: false, entries });

/** Entries in a row, each with the number of headings before it. */
const row = (...entries: (readonly [before: number, entry: Bare])[]): Entry[] =>
  entries.map(([before, entry]) => ({ ...entry, before }));

const facts = wholeFacts({
  measures: { sections: [{ items: [{ heading: '甲' }, { intro: '乙' }] }, { heading: '丙' }] },
  leadership: { items: [{ intro: '主持会议4次。' }, { heading: '带头学法' }] },
  shortcomings: { list: [{ problem: '案卷质量不高' }, { heading: '力量不足' }, { cause: '甲' }] },
  plan: { list: [{ heading: ' ', text: '轮训一遍。' }] },
  otherMatters: { paragraphs: ['无。'] },
});

test.each<[Part, Entry[]]>([
  ['measures', row([0, plain('sections', row([0, headed('items')], [1, plain('items')]))], [1, headed('sections')])],
  ['leadership', row([0, plain('items')], [0, headed('items')])],
  ['shortcomings', row([0, headed('list')], [1, headed('list')], [2, plain('list')])],
  ['plan', row([0, plain('list')])],
  ['otherMatters', []],
])('the entries of %s are those with and without a heading, in their order', (part, entries) => {
  expect(entriesOf(facts, partNamed(part))).toEqual(entries);
});

test.each<Part>([
  'measures',
  'leadership',
  'shortcomings',
  'plan',
  'otherMatters',
])('%s may have no entries', (part) => {
  expect(entriesOf(factsOf(), partNamed(part))).toEqual([]);
});

describe('the headings that entries put into the report', () => {
  const two = row([0, headed('items')], [1, headed('items')]);
  test.each<[string, Entry[], number]>([
    ['are none without entries', [], 0],
    ['are those of the headed entries', row([0, headed('list')], [1, plain('list')], [1, headed('list')]), 2],
    ['are those below an entry without a heading', row([0, plain('sections', two)]), 2],
    ['are not those below a heading', row([0, headed('sections', two)]), 1],
  ])('%s', (_name, entries, count) => {
    expect(headingsIn(entries)).toBe(count);
  });
});
