import { expect, test } from 'vitest';
import {
  type AuthorityRole,
  baseEdition,
  type Edition,
  editionNames,
  editions,
  editionTable,
  type Level,
  termsOf,
} from '../../src/domain/edition.ts';
import { schemaAt } from '../../src/schema/schema.ts';

type Row = readonly [
  Level,
  Edition,
  readonly AuthorityRole[],
  readonly AuthorityRole[] | string,
  string | null,
  readonly AuthorityRole[],
];

const upward = '特此报告。';
const above: readonly AuthorityRole[] = ['superiorPartyCommittee', 'superiorGovernment'];
const withParty: readonly AuthorityRole[] = [...above, 'partyCommittee'];
const salutation = '主任、各位副主任、各位委员';

const governments = (['province', 'city', 'county'] as const).flatMap((level): Row[] => [
  [level, 'superior', ['partyCommittee', 'authority'], above, upward, above],
  [level, 'committee', ['authority'], ['partyCommittee'], upward, withParty],
  [level, 'congress', ['authority'], ['congress'], upward, withParty],
  [level, 'congress-session', [], salutation, '以上报告，请予审议。', withParty],
  [level, 'public', ['authority'], [], null, withParty],
  [level, 'review', ['authority'], ['partyCommittee'], upward, withParty],
]);

const rows: readonly Row[] = [
  ...governments,
  ['township', 'superior', ['partyCommittee', 'authority'], above, upward, above],
  ['township', 'public', ['partyCommittee', 'authority'], [], null, above],
  ['township', 'review', ['partyCommittee', 'authority'], above, upward, above],
  ['department', 'local', ['authority'], above, upward, above],
  ['department', 'line', ['authority'], ['superiorDepartment'], upward, above],
  ['department', 'public', ['authority'], [], null, above],
  ['department', 'review', ['authority'], above, upward, above],
];

test.each(rows)('%s makes %s by its own terms', (level, edition, authorities, mainRecipients, closing, leaders) => {
  expect(termsOf(level, edition)).toEqual({ authorities, mainRecipients, closing, leaders });
});

const levels = Object.keys(editionTable) as Level[];
const absent = levels
  .flatMap((level) => editions.map((edition) => [level, edition] as const))
  .filter(([level, edition]) => !rows.some((row) => row[0] === level && row[1] === edition));

test.each(absent)('%s makes no %s', (level, edition) => {
  expect(termsOf(level, edition)).toBeUndefined();
});

test('the table speaks of every level and edition', () => {
  expect(rows.length + absent.length).toBe(levels.length * editions.length);
  expect(levels).toEqual(schemaAt('/authority/level')?.enum);
});

test('the edition made first is one that the level has', () => {
  for (const level of levels) expect(editionTable[level][baseEdition[level]]).toBeDefined();
});

test('every edition has a name, the one that the questions use', () => {
  const titles = editions.map((edition) => [edition, schemaAt(`/editions/${edition}`)?.title]);
  expect(editionNames).toEqual(Object.fromEntries(titles));
  expect(Object.keys(schemaAt('/editions')?.properties ?? {})).toEqual([...editions]);
});
