import { expect, test } from 'vitest';
import { checkRule } from '../../../../src/check/check-facts.ts';
import { annualReport } from '../../../../src/kinds/annual-report/index.ts';
import { hasLeadership } from '../../../../src/kinds/annual-report/rules/has-leadership.ts';
import { leadershipStandsApart } from '../../../../src/kinds/annual-report/rules/leadership-stands-apart.ts';
import { testRule } from '../../../check/test-rule.ts';
import { factsOf } from '../../../facts-of.ts';

const inMeasures = { measures: { sections: [{ items: [{ intro: '县委主要负责人带头学法。' }] }] } };

testRule(leadershipStandsApart, {
  valid: [
    {},
    { measures: { lead: '市长履行规范性文件制定第一责任人职责。' } },
    { measures: { lead: '压实第一责任人责任。' } },
    { measures: { lead: '督促政府部门主要负责人依法行政。' } },
    { ...inMeasures, leadership: { lead: '县长主持会议4次。' } },
  ],
  invalid: [{ facts: inMeasures, at: ['/measures/sections/0/items/0/intro'], says: '没有单列' }],
});

test('what is told inside the measures is not missing', () => {
  expect(checkRule(annualReport, hasLeadership, factsOf(inMeasures), { stage: 'draft' })).toEqual([]);
});
