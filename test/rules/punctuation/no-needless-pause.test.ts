import { noNeedlessPause } from '../../../src/rules/punctuation/no-needless-pause.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noNeedlessPause, {
  valid: [
    paragraphs('甲、乙等工作'),
    paragraphs('甲、等级评定'),
    paragraphs('第三、四次会议'),
    paragraphs('二、三产业'),
    paragraphs('一、二年级'),
    paragraphs('三五天'),
    paragraphs('一、二、三个方面'),
  ],
  invalid: [
    { facts: paragraphs('执法、复议、普法、等'), at: [first], marks: ['、'] },
    { facts: paragraphs('甲、乙、等工作'), at: [first], marks: ['、'], fix: '' },
    { facts: paragraphs('用了三、五天'), at: [first], fix: '' },
    { facts: paragraphs('走访七、八个村'), at: [first], fix: '' },
  ],
});
