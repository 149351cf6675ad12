import { reportRegulation } from '../../domain/part.ts';
import { missingPart } from '../missing-part.ts';
import type { Rule } from '../rule.ts';

export const hasShortcomings = {
  id: 'has-shortcomings',
  severity: 'error',
  title: '报告须写上一年度存在的不足和原因',
  basis: reportRegulation,
  check: (facts) => missingPart(facts, 'shortcomings'),
} satisfies Rule;
