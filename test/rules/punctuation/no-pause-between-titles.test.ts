import { noPauseBetweenTitles } from '../../../src/rules/punctuation/no-pause-between-titles.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noPauseBetweenTitles, {
  valid: [
    paragraphs('学习乙办法、《甲》、《丙》'),
    paragraphs('学习《甲》、《丙》、乙办法'),
    paragraphs('践行甲、“乙”、“丙”'),
    paragraphs('学习《甲》《乙》'),
    paragraphs('学习《甲》、乙办法、《丙》'),
    paragraphs('“甲”、“乙”（试行）'),
    paragraphs('《甲“子”、“丑”乙》'),
  ],
  invalid: [
    { facts: paragraphs('学习《甲》、《乙》、《丙》等'), at: [first], fix: '《甲》《乙》《丙》' },
    { facts: paragraphs('实现“甲”、“乙”'), at: [first], marks: ['“甲”、“乙”'], fix: '“甲”“乙”' },
  ],
});
