import { noClassifiedPublic } from '../../../src/rules/privacy/no-classified-public.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noClassifiedPublic, {
  valid: [
    { editions: { public: {} }, publication: { publishedDate: '2026-03-20' } },
    { document: { urgency: '加急' } },
  ],
  invalid: [
    {
      facts: {
        document: { securityClassification: '机密' },
        editions: { public: {} },
        publication: { publishedDate: '2026-03-20' },
      },
      at: ['/editions/public', '/publication/publishedDate'],
      says: '报告定为机密，不能有公开稿',
    },
  ],
});
