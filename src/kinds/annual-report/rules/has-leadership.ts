import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { leadershipTold } from '../leadership.ts';
import { missingPart } from '../missing-part.ts';
import { reportRegulation } from '../part.ts';

export const hasLeadership = {
  id: 'has-leadership',
  severity: 'error',
  tags: ['statutory'],
  title: '报告须写党政主要负责人履行第一责任人职责情况',
  source: 'regulation',
  basis: reportRegulation,
  why: '规定列明的法定内容，缺一不可；要写人的动作，次序和标题不作要求；写在主要举措里的不算缺，另有提示。',
  reads: 'facts',
  wrong: {},
  right: { leadership: { items: [{ role: 'government', intro: '县长主持会议4次。' }] } },
  check: (facts, { manuscript }) =>
    leadershipTold(manuscript.printedIn('measures')) ? [] : missingPart(facts, 'leadership'),
} satisfies PartRule<AnnualReport>;
