import type { PartRule } from '../../../check/rule.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { missingPart } from '../missing-part.ts';
import { reportRegulation } from '../part.ts';

export const hasMeasures = {
  id: 'has-measures',
  severity: 'error',
  tags: ['statutory'],
  title: '报告须写上一年度的主要举措和成效',
  source: 'regulation',
  basis: reportRegulation,
  why: '规定列明的法定内容，缺一不可；次序和标题不作要求。',
  reads: 'facts',
  wrong: {},
  right: { measures: { sections: [{ heading: '加强制度建设', paragraphs: ['审核文件26件。'] }] } },
  check: (facts) => missingPart(facts, 'measures'),
} satisfies PartRule<AnnualReport>;
