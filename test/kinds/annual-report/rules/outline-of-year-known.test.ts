import { expect, test } from 'vitest';
import { outlineOfYearKnown } from '../../../../src/kinds/annual-report/rules/outline-of-year-known.ts';
import { check } from '../../../../src/kinds/check.ts';
import { testRule } from '../../../check/test-rule.ts';
import { wholeFacts } from '../../../facts-of.ts';

testRule(outlineOfYearKnown, {
  valid: [{}, { reportYear: 2015 }, { reportYear: 2020 }, { reportYear: 2021 }, { reportYear: 2025 }],
  invalid: [
    {
      facts: { reportYear: 2026 },
      at: ['/reportYear'],
      says: '请核实：本年度适用的纲要',
      hint: '最后一部是《法治政府建设实施纲要（2021—2025年）》',
    },
    { facts: { reportYear: 2031 }, at: ['/reportYear'] },
  ],
});

test('outline-of-year-known asks for the Outline once, of a report that is to be sent', () => {
  const found = check(wholeFacts({ reportYear: 2026 }), { stage: 'public', today: '2027-02-20' });
  expect(found.filter(({ message }) => message.includes('本年度适用的纲要'))).toHaveLength(1);
});

test('outline-of-year-known is silent when the office has laid down the Outline itself, and names its last one later', () => {
  const name = '《云岭县法治政府建设纲要（2026—2030年）》';
  const config = { outlines: [{ name, from: 2026, to: 2030, areas: ['制度建设'] }] };
  const found = (reportYear: number) =>
    check(wholeFacts({ reportYear }), { config }).filter(({ ruleId }) => ruleId === 'outline-of-year-known');
  expect([found(2026), found(2030)]).toEqual([[], []]);
  expect(found(2031)).toMatchObject([{ hint: expect.stringContaining(`最后一部是${name}`) }]);
});
