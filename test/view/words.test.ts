import { expect, test } from 'vitest';
import type { AuthorityRole } from '../../src/domain/editions/edition.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { wordsOf } from '../../src/view/words.ts';
import { factsOf } from '../facts-of.ts';

function words(authority: NonNullable<AnnualReport['authority']>, leaders: readonly AuthorityRole[] = []) {
  return wordsOf(factsOf({ authority }), { leaders });
}

const superior = { partyCommittee: '市委', government: '市政府' };

test.each<[readonly AuthorityRole[], string | undefined]>([
  [['superiorPartyCommittee'], '在市委的正确领导下'],
  [['superiorPartyCommittee', 'superiorGovernment'], '在市委、市政府的正确领导下'],
  [['superiorPartyCommittee', 'superiorGovernment', 'partyCommittee'], '在市委、市政府和县委的正确领导下'],
  [['superiorDepartment'], undefined],
  [[], undefined],
])('under %j the word {领导} is %s', (leaders, phrase) => {
  expect(words({ superior, partyCommittee: { shortName: '县委' } }, leaders).get('领导')).toBe(phrase);
});

test.each([
  [{ selfReference: '我县', shortName: '县政府' }, '我县'],
  [{ shortName: '县政府' }, '县政府'],
  [{}, undefined],
])('of %j the word {自称} is %s', (authority, self) => {
  expect(words(authority).get('自称')).toBe(self);
});

test('a blank {自称} is none, and the short name stands in for it', () => {
  expect(words({ selfReference: '', shortName: '县政府' }).get('自称')).toBe('县政府');
});

test('figures are among the words', () => {
  const facts = factsOf({ indicators: [{ name: '复议', value: 180, unit: '件', previous: 160 }] });
  const words = wordsOf(facts, { leaders: [] });
  expect(['复议', '复议上年', '复议同比', '诉讼'].map((word) => words.get(word))).toEqual([
    ...['180件', '160件', '增长12.5%', undefined],
  ]);
});
