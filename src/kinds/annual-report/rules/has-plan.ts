import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { missingPart } from '../missing-part.ts';
import { reportRegulation } from '../part.ts';

export const hasPlan = {
  id: 'has-plan',
  severity: 'error',
  tags: ['statutory'],
  title: '报告须写下一年度的主要安排',
  source: 'regulation',
  basis: reportRegulation,
  why: '规定列明的法定内容，缺一不可；次序和标题不作要求。',
  reads: 'facts',
  wrong: {},
  right: { plan: { list: [{ heading: '加强培训', text: '轮训一遍。' }] } },
  check: (facts) => missingPart(facts, 'plan'),
} satisfies PartRule<AnnualReport>;
