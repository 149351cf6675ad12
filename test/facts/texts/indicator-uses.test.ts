import { expect, test } from 'vitest';
import { indicatorUses, renameUses } from '../../../src/facts/texts/indicator-uses.ts';
import { factsOf } from '../../facts-of.ts';

const facts = factsOf({
  indicators: [
    { name: '复议', value: 8 },
    { name: '复议上年', value: 7 },
    { name: '总数', sumOf: ['复议', '诉讼'] },
    { name: '比率', ratioOf: ['诉讼', '复议'] },
  ],
  opening: { paragraphs: ['受理{复议}，同比{复议同比}，又{复议}；去年{复议上年}、{行政复议}、{{复议}}。'] },
  plan: { lead: '{诉讼}' },
});

test('an indicator is used in texts, with what is derived from it, and in sums and ratios', () => {
  expect(indicatorUses(facts, '复议')).toEqual([
    '/opening/paragraphs/0',
    '/indicators/2/sumOf/0',
    '/indicators/3/ratioOf/1',
  ]);
  expect(indicatorUses(facts, '比率')).toEqual([]);
});

test('renamed, it has its new name at each use and nowhere else', () => {
  const renamed = renameUses(facts, '复议', '行政复议案件');
  expect(renamed.opening?.paragraphs).toEqual([
    '受理{行政复议案件}，同比{行政复议案件同比}，又{行政复议案件}；去年{复议上年}、{行政复议}、{{复议}}。',
  ]);
  expect(renamed.indicators?.slice(2)).toEqual([
    { name: '总数', sumOf: ['行政复议案件', '诉讼'] },
    { name: '比率', ratioOf: ['诉讼', '行政复议案件'] },
  ]);
});
