import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { hasPractices } from '../../../../src/kinds/experience/rules/has-practices.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  hasPractices,
  {
    valid: [{ practices: { lead: '从四个方面入手。' } }, { results: { sections: [{ paragraphs: ['减少到9件。'] }] } }],
    invalid: [
      {
        facts: { insights: { list: [{ text: '力量要组合。' }] } },
        at: ['/practices'],
        missing: ['/practices'],
        says: '还没有写做法',
      },
      { facts: { practices: { sections: [{ items: [{ source: '县司法局' }] }] } }, at: ['/practices'] },
    ],
  },
  experience,
);
