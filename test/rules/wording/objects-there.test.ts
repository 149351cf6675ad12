import { objectsThere } from '../../../src/rules/wording/objects-there.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(objectsThere, {
  valid: [
    paragraphs('严格执行重大行政决策程序，提高决策质量。'),
    paragraphs('深入开展行政执法突出问题整治，整改问题41个。'),
    paragraphs('进一步落实行政执法责任制，规范执法行为。'),
  ],
  invalid: [
    { facts: paragraphs('严格执行重大行政决策，提高决策质量。'), at: [first], marks: ['严格执行重大行政决策，'] },
    {
      facts: paragraphs('深入开展行政执法突出问题，整改问题41个。'),
      at: [first],
      marks: ['深入开展行政执法突出问题，'],
    },
    { facts: paragraphs('进一步落实行政执法，规范执法行为。'), at: [first], marks: ['落实行政执法，'] },
  ],
});
