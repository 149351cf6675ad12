import { noEllipsisAfterDeng } from '../../../src/rules/punctuation/no-ellipsis-after-deng.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noEllipsisAfterDeng, {
  valid: [paragraphs('执法、复议等工作。'), paragraphs('执法、复议……')],
  invalid: [
    { facts: paragraphs('执法、复议等……'), at: [first], marks: ['……'], fix: '' },
    { facts: paragraphs('执法、复议……等工作'), at: [first], fix: '' },
  ],
});
