import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { withinLength } from '../../../../src/kinds/experience/rules/within-length.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  withinLength,
  {
    valid: [
      { practices: { sections: [{ paragraphs: ['字'.repeat(5000)] }] } },
      { call: { characters: 100 }, practices: { sections: [{ paragraphs: ['字'.repeat(60), '字 '.repeat(40)] }] } },
      { call: { characters: 100 }, annexes: [{ title: '数据表', paragraphs: ['字'.repeat(200)] }] },
    ],
    invalid: [
      {
        facts: { call: { characters: 100 }, title: { first: '片区联审' }, ending: { paragraphs: ['字'.repeat(97)] } },
        at: ['/call/characters'],
        says: '全文约101字，征集要求不超过100字，要压1字以上',
      },
    ],
  },
  experience,
);
