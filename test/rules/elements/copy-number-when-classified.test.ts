import { copyNumberWhenClassified } from '../../../src/rules/elements/copy-number-when-classified.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(copyNumberWhenClassified, {
  valid: [{}, { document: { urgency: '特急' } }],
  invalid: [
    {
      facts: { document: { securityClassification: '机密' } },
      at: ['/document/copyNumber'],
      says: '定为机密的公文没有份号',
    },
    {
      facts: { document: { copyNumber: '000001', classificationPeriod: '1年' } },
      at: ['/document/copyNumber', '/document/classificationPeriod'],
      says: '没有密级的公文不标份号',
    },
  ],
});
