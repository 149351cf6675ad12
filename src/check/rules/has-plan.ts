import { reportRegulation } from '../../domain/part.ts';
import { missingPart } from '../missing-part.ts';
import type { Rule } from '../rule.ts';

export const hasPlan = {
  id: 'has-plan',
  severity: 'error',
  title: '报告须写下一年度的主要安排',
  basis: reportRegulation,
  check: (facts) => missingPart(facts, 'plan'),
} satisfies Rule;
