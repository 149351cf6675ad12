import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { resultsFollowPractices } from '../../../../src/kinds/experience/rules/results-follow-practices.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  resultsFollowPractices,
  {
    valid: [{}, { practices: { sections: [{ heading: '跨乡镇编组', results: ['减少到9件。'] }] } }],
    invalid: [{ facts: { results: { lead: '有三方面成效。' } }, at: ['/practices'], says: '只写了成效' }],
  },
  experience,
);
