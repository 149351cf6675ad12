import { expect, test } from 'vitest';
import type { AuthorityRole } from '../../src/domain/editions/edition.ts';
import { fullName, namesOf, shortName } from '../../src/view/authority-names.ts';

const authority = {
  name: '云岭县人民政府',
  shortName: '县政府',
  partyCommittee: { name: '中共云岭县委', shortName: '县委' },
  congress: { name: '云岭县人大常委会', shortName: '县人大常委会' },
  superior: { partyCommittee: '市委', government: '市政府', department: '市司法局' },
};

test.each<[AuthorityRole, string, string]>([
  ['authority', '云岭县人民政府', '县政府'],
  ['partyCommittee', '中共云岭县委', '县委'],
  ['congress', '云岭县人大常委会', '县人大常委会'],
  ['superiorPartyCommittee', '市委', '市委'],
  ['superiorGovernment', '市政府', '市政府'],
  ['superiorDepartment', '市司法局', '市司法局'],
])('%s is %s in full and %s for short', (role, full, short) => {
  expect(fullName(authority, role)).toBe(full);
  expect(shortName(authority, role)).toBe(short);
});

test.each<[AuthorityRole, string]>([
  ['authority', '云岭县人民政府'],
  ['partyCommittee', '中共云岭县委'],
  ['congress', '云岭县人大常委会'],
])('%s without a short name goes by its full name', (role, full) => {
  const { name, partyCommittee, congress } = authority;
  const long = { name, partyCommittee: { name: partyCommittee.name }, congress: { name: congress.name } };
  expect(shortName(long, role)).toBe(full);
});

test('names that are not known or blank are passed over', () => {
  expect(
    namesOf(fullName, { name: '云岭县人民政府', congress: { name: ' ' } }, ['congress', 'partyCommittee', 'authority']),
  ).toEqual(['云岭县人民政府']);
  expect(namesOf(shortName, undefined, ['authority', 'superiorDepartment'])).toEqual([]);
});
