import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { outlineKnown } from '../../../src/check/rules/outline-known.ts';
import { wholeFacts } from '../../facts-of.ts';
import { testRule } from '../test-rule.ts';

const measures = { sections: [{ heading: '制度', areas: ['制度体系'] }] };

testRule(outlineKnown, {
  valid: [{}, { reportYear: 2025, measures }, { reportYear: 2014, measures }, { measures }],
  invalid: [
    {
      facts: { reportYear: 2026, measures },
      at: ['/reportYear'],
      says: '请核实：2026年度适用的纲要：程序没有收录，“对应纲要的部分”是按最近的《法治政府建设实施纲要（2021—2025年）》列出的',
    },
    { facts: { reportYear: 2031, measures }, at: ['/reportYear'], says: '2031年度' },
  ],
});

test('an Outline that the office has laid is held against like ours, and nothing is asked', () => {
  const outlines = [{ name: '《某纲要（2031—2035年）》', from: 2031, to: 2035, areas: ['制度体系', '数字政府'] }];
  const facts = wholeFacts({ reportYear: 2031, authority: { name: '云岭县人民政府', level: 'county' }, measures });
  const said = check(facts, { stage: 'review', config: { outlines } }).map(
    ({ ruleId, message }) => `${ruleId}：${message}`,
  );
  expect(said).toContain('measures-cover-outline：对照《某纲要（2031—2035年）》，没有一节对应：数字政府');
  expect(said.filter((one) => one.startsWith('outline-known'))).toEqual([]);
});
