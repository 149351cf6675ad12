import type { PartRule } from '../../check/rule.ts';

export const copyNumberWhenClassified = {
  id: 'copy-number-when-classified',
  severity: 'error',
  tags: ['elements', 'privacy'],
  title: '涉密公文标份号，不涉密的不标',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第九条（一）（二）；GB/T 9704—2012 7.2.1、7.2.2',
  why: '份号是涉密公文分发、清退的凭据，涉密的应当标注；没有密级的，不标份号和保密期限。',
  from: 'final',
  reads: 'facts',
  wrong: { document: { securityClassification: '秘密' } },
  right: { document: { securityClassification: '秘密', copyNumber: '000001' } },
  check: ({ document = {} }) => {
    const { copyNumber, securityClassification: level, classificationPeriod: period } = document;
    if (level) return copyNumber ? [] : [{ path: '/document/copyNumber', message: `定为${level}的公文没有份号` }];
    return [
      ...(copyNumber ? [{ path: '/document/copyNumber', message: '没有密级的公文不标份号' }] : []),
      ...(period ? [{ path: '/document/classificationPeriod', message: '没有密级，却写了保密期限' }] : []),
    ];
  },
} satisfies PartRule;
