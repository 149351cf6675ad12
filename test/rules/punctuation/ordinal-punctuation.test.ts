import { ordinalPunctuation } from '../../../src/rules/punctuation/ordinal-punctuation.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(ordinalPunctuation, {
  valid: [
    paragraphs('设立窗口1、窗口2'),
    paragraphs('3、4两类事项'),
    paragraphs('第一，县级。'),
    paragraphs('（一）县级。'),
    paragraphs('1.县级。'),
    paragraphs('第一、二批名单'),
    paragraphs('第一、第三季度'),
    paragraphs('共3、4两类'),
  ],
  invalid: [
    { facts: paragraphs('第一、县级。'), at: [first], fix: '第一，' },
    { facts: paragraphs('（一）、县级。'), at: [first], fix: '（一）' },
    { facts: paragraphs('1、县级。'), at: [first], fix: '1.' },
    { facts: paragraphs('分述如下：第二、镇级。'), at: [first], marks: ['第二、'], fix: '第二，' },
  ],
});
