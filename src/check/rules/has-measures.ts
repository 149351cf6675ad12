import { reportRegulation } from '../../domain/part.ts';
import { missingPart } from '../missing-part.ts';
import type { Rule } from '../rule.ts';

export const hasMeasures = {
  id: 'has-measures',
  severity: 'error',
  title: '报告须写上一年度的主要举措和成效',
  basis: reportRegulation,
  check: (facts) => missingPart(facts, 'measures'),
} satisfies Rule;
