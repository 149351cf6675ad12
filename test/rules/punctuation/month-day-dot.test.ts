import { monthDayDot } from '../../../src/rules/punctuation/month-day-dot.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(monthDayDot, {
  valid: [paragraphs('在“3·15”开展普法。'), paragraphs('升级“2.0”版。'), paragraphs('增长3.15%。')],
  invalid: [
    { facts: paragraphs('在“3.15”“12.4”开展普法。'), at: [first, first], marks: ['“3.15”', '“12.4”'], fix: '“3·15”' },
  ],
});
