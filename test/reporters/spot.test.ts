import { expect, test } from 'vitest';
import { textsOf } from '../../src/reporters/reporter.ts';
import { mark, markedSentence } from '../../src/reporters/spot.ts';
import { factsOf } from '../facts-of.ts';

const long = '一二三四五六七八九十'.repeat(4);
const shown = (lead: string, start: number, end: number) =>
  markedSentence(textsOf({ facts: factsOf({ plan: { lead } }) }), { path: '/plan/lead', span: { start, end } });

test.each([
  ['第一句。抓好,落实；第三句。', 6, 7, '抓好【,】落实；'],
  ['甲乙', 1, 1, '甲【】乙'],
  ['甲 乙', 1, 2, '甲【 】乙'],
  [`${long}甲${long}`, 40, 41, `……${long.slice(-24)}【甲】${long.slice(0, 24)}……`],
  ['𠮷'.repeat(30), 0, 2, `【𠮷】${'𠮷'.repeat(24)}……`],
])('in %s from %i to %i it is shown as %s', (lead, start, end, sentence) => {
  expect(shown(lead, start, end)).toBe(sentence);
});

test('a long spot is shown by its ends', () => {
  expect(mark(long + long)).toBe(`【${long.slice(0, 24)}……${long.slice(-24)}】`);
});

test('without a spot, or without a text there, nothing is shown', () => {
  const facts = factsOf({ plan: { lead: '甲' } });
  expect(markedSentence(textsOf({ facts }), { path: '/plan/lead' })).toBeUndefined();
  expect(markedSentence(textsOf({ facts }), { path: '/plan', span: { start: 0, end: 1 } })).toBeUndefined();
  expect(markedSentence(textsOf({}), { path: '/plan', span: { start: 0, end: 1 } })).toBeUndefined();
});
