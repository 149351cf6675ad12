import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { missingPart } from '../missing-part.ts';
import { reportRegulation } from '../part.ts';

export const hasShortcomings = {
  id: 'has-shortcomings',
  severity: 'error',
  tags: ['statutory'],
  title: '报告须写上一年度存在的不足和原因',
  source: 'regulation',
  basis: reportRegulation,
  why: '规定列明的法定内容，缺一不可；可以单列，也可以写在主要举措末尾。',
  reads: 'facts',
  wrong: {},
  right: { shortcomings: { list: [{ problem: '案卷质量不高', cause: '主要是培训不够' }] } },
  check: (facts) => missingPart(facts, 'shortcomings'),
} satisfies PartRule<AnnualReport>;
