import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/domain/part.ts';
import { type Entry, entriesOf, headingsIn } from '../../src/facts/entries.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';

const headed = (list: string, entries: readonly Entry[] = []): Entry => ({ list, isHeaded: true, entries });
const plain = (list: string, entries: readonly Entry[] = []): Entry => ({ list, isHeaded: false, entries });

const facts = wholeFacts({
  measures: { sections: [{ items: [{ heading: '甲' }, { intro: '乙' }] }, { heading: '丙' }] },
  leadership: { items: [{ intro: '主持会议4次。' }, { heading: '带头学法' }] },
  shortcomings: { list: [{ problem: '案卷质量不高' }, { heading: '力量不足' }, { cause: '甲' }] },
  plan: { list: [{ heading: ' ', text: '轮训一遍。' }] },
  otherMatters: { paragraphs: ['无。'] },
});

test.each<[Part, Entry[]]>([
  ['measures', [plain('sections', [headed('items'), plain('items')]), headed('sections')]],
  ['leadership', [plain('items'), headed('items')]],
  ['shortcomings', [headed('list'), headed('list'), plain('list')]],
  ['plan', [plain('list')]],
  ['otherMatters', []],
])('the entries of %s are those with and without a heading, in their order', (part, entries) => {
  expect(entriesOf(facts, part)).toEqual(entries);
});

test.each<Part>([
  'measures',
  'leadership',
  'shortcomings',
  'plan',
  'otherMatters',
])('%s may have no entries', (part) => {
  expect(entriesOf(factsOf(), part)).toEqual([]);
});

describe('the headings that entries put into the report', () => {
  test.each<[string, Entry[], number]>([
    ['are none without entries', [], 0],
    ['are those of the headed entries', [headed('list'), plain('list'), headed('list')], 2],
    ['are those below an entry without a heading', [plain('sections', [headed('items'), headed('items')])], 2],
    ['are not those below a heading', [headed('sections', [headed('items'), headed('items')])], 1],
  ])('%s', (_name, entries, count) => {
    expect(headingsIn(entries)).toBe(count);
  });
});
