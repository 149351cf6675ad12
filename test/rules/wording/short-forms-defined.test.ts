import { shortFormsDefined } from '../../../src/rules/wording/short-forms-defined.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

const second = '/otherMatters/paragraphs/1';

testRule(shortFormsDefined, {
  valid: [
    paragraphs('印发《云岭县行政执法监督办法》（以下简称《办法》）。', '落实《办法》要求。'),
    paragraphs('县公共法律服务中心（以下简称“中心”）接待4860人次，中心满意率98%。'),
  ],
  invalid: [
    {
      facts: paragraphs('落实《办法》要求。', '印发《云岭县行政执法监督办法》（以下简称《办法》）。'),
      at: [first],
      marks: ['《办法》'],
    },
    {
      facts: paragraphs('印发《云岭县行政执法监督办法》（以下简称《办法》）。', '落实《云岭县行政执法监督办法》。'),
      at: [second],
      says: '后面又用全称',
    },
    {
      facts: paragraphs('印发《云岭县行政执法监督办法》（以下简称《办法》）。', '全年监督42次。'),
      at: [first],
      says: '后面没有用',
    },
  ],
});
