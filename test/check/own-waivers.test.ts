import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/facts.ts';
import { deleteEntry, moveEntry } from '../../src/facts/order/reorder-entries.ts';
import { check } from '../../src/kinds/check.ts';
import { factsOf } from '../facts-of.ts';

const reasons = { reason: '县委常委会审定的表述', approvedBy: '县司法局局长', expires: '2026-12-31' };
const lead = '各部门,抓好落实。';
const waiver = { rule: 'half-width-punctuation', path: '/measures/lead', ...reasons };

describe('what the facts themselves let stand', () => {
  const found = (facts: object, options = {}) =>
    check(factsOf({ measures: { lead }, ...facts } as never), options).filter(({ path }) => path === '/measures/lead');

  test('is waived, and stays in the list', () => {
    const [plain] = found({});
    const rule = plain?.ruleId ?? '';
    expect(plain?.waived).toBeUndefined();
    expect(found({ waivers: [{ ...waiver, rule }] })[0]?.waived).toEqual(reasons);
  });

  test('counts beside what the list in the folder lets stand', () => {
    const [plain] = found({});
    const rule = plain?.ruleId ?? '';
    const other = { ...waiver, rule, path: '/plan' };
    expect(found({ waivers: [other] }, { waivers: [{ ...waiver, rule }] })[0]?.waived).toEqual(reasons);
  });

  test('ends on its day, and that is said', () => {
    const [plain] = found({});
    const facts = factsOf({ measures: { lead }, waivers: [{ ...waiver, rule: plain?.ruleId ?? '' }] } as never);
    const after = check(facts, { today: '2027-01-01' });
    expect(after.filter(({ ruleId }) => ruleId === 'waiver-in-force')).toHaveLength(1);
  });

  test('goes with its entry where that is moved, and with it when it is deleted', () => {
    const at = (path: string) => ({ ...waiver, path });
    const facts = factsOf({
      measures: { lead, sections: [{ heading: '甲' }, { heading: '乙' }] },
      waivers: [at('/measures/sections/0/heading'), at('/plan')],
    } as never) as Facts;
    const pathsOf = ({ waivers = [] }: Facts) => waivers.map(({ path }) => path);
    expect(pathsOf(moveEntry(facts, '/measures/sections', 0, 1))).toEqual(['/measures/sections/1/heading', '/plan']);
    expect(pathsOf(deleteEntry(facts, '/measures/sections', 0))).toEqual(['/plan']);
  });
});
