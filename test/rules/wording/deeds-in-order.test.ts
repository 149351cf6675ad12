import { deedsInOrder } from '../../../src/rules/wording/deeds-in-order.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(deedsInOrder, {
  valid: [
    paragraphs('各单位学习并贯彻新修订的行政复议法。'),
    paragraphs('发现并整改问题21个，整改发现的问题9个。'),
    paragraphs('印发制定程序规定。'),
  ],
  invalid: [
    { facts: paragraphs('督察组整改并发现问题21个。'), at: [first], says: '发现并整改' },
    { facts: paragraphs('县政府印发并审议年度立项计划。'), at: [first], marks: ['印发并审议'] },
    { facts: paragraphs('全年化解和排查矛盾纠纷612件。'), at: [first], marks: ['化解和排查'] },
  ],
});
