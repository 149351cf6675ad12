import { expect, test } from 'vitest';
import { type Tag, tags } from '../../src/check/tag.ts';
import { check, everyRule } from '../../src/kinds/check.ts';
import { wholeFacts } from '../facts-of.ts';

const facts = wholeFacts({
  reportYear: 2025,
  plan: { lead: '2026年,打造“3.15”品牌。' },
  editions: { public: {} },
});
const idsOf = (...only: Tag[]) => check(facts, { only }).map(({ ruleId }) => ruleId);

test('every rule has a tag, each once, and every tag has rules', () => {
  expect(everyRule.filter((rule) => rule.tags.length === 0 || new Set(rule.tags).size < rule.tags.length)).toEqual([]);
  expect(tags.filter((tag) => !everyRule.some((rule) => rule.tags.includes(tag)))).toEqual([]);
});

test('only the rules of the tags that are named speak, those of an edition too', () => {
  expect(idsOf('punctuation')).toEqual(['full-width-punctuation', 'month-day-dot']);
  expect(idsOf('dates')).toEqual(['month-day-dot']);
  expect(idsOf('privacy')).toEqual(['public-is-cleared']);
  expect(idsOf('dates', 'privacy')).toEqual(['public-is-cleared', 'month-day-dot']);
  expect(idsOf('layout')).toEqual([]);
});

test('what is found by tags, one after the other, is what is found without', () => {
  const all = check(facts);
  expect(new Set(tags.flatMap((tag) => idsOf(tag)))).toEqual(new Set(all.map(({ ruleId }) => ruleId)));
});

test('a waiver of a rule that is not asked is not spoken of', () => {
  const waiver = { rule: 'fixed-phrases', path: '/plan', reason: '原文', approvedBy: '核稿人', expires: '2020-01-01' };
  const said = (...only: Tag[]) =>
    check(facts, { only, waivers: [waiver], today: '2026-02-20' }).map(({ ruleId }) => ruleId);
  expect(said('wording')).toEqual(['waiver-in-force']);
  expect(said('layout')).toEqual([]);
});
