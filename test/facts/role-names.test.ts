import { describe, expect, test } from 'vitest';
import type { AuthorityRole } from '../../src/domain/editions/edition.ts';
import { roleNames, rolePath } from '../../src/facts/role-names.ts';
import { factsOf } from '../facts-of.ts';

const facts = factsOf({
  authority: {
    name: '云岭县人民政府',
    shortName: ' 县政府 ',
    partyCommittee: { name: '中共云岭县委', shortName: '县委' },
    congress: { name: '云岭县人大常委会', shortName: ' ' },
    superior: { partyCommittee: '市委', government: '市政府', department: '市司法局' },
  },
});

const roles: [AuthorityRole, string[], string][] = [
  ['authority', ['县政府', '云岭县人民政府'], '/authority/shortName'],
  ['partyCommittee', ['县委', '中共云岭县委'], '/authority/partyCommittee/shortName'],
  ['congress', ['云岭县人大常委会'], '/authority/congress/shortName'],
  ['superiorPartyCommittee', ['市委'], '/authority/superior/partyCommittee'],
  ['superiorGovernment', ['市政府'], '/authority/superior/government'],
  ['superiorDepartment', ['市司法局'], '/authority/superior/department'],
];

describe.each(roles)('%s', (role, names, path) => {
  test('is named as among recipients first, then in full', () => {
    expect(roleNames(facts, role)).toEqual(names);
  });
  test('is named among recipients by its own answer', () => {
    expect(rolePath(role)).toBe(path);
  });
  test('has no name in facts that give none', () => {
    expect(roleNames(factsOf(), role)).toEqual([]);
    expect(roleNames(factsOf({ authority: {} }), role)).toEqual([]);
  });
});
