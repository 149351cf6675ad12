import { reportRegulation } from '../../domain/part.ts';
import { missingPart } from '../missing-part.ts';
import type { Rule } from '../rule.ts';

export const hasLeadership = {
  id: 'has-leadership',
  severity: 'error',
  title: '报告须写党政主要负责人履行第一责任人职责情况',
  basis: reportRegulation,
  check: (facts) => missingPart(facts, 'leadership'),
} satisfies Rule;
