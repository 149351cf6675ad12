import { wordsUncut } from '../../../src/rules/wording/words-uncut.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(wordsUncut, {
  valid: [
    paragraphs('提高政务公开，主动公开信息3200条。'),
    paragraphs('营造良好的营商环境，服务企业发展。'),
    paragraphs('持续强化法治保障，提升治理能力。'),
    paragraphs('加强法治队伍建设，开展培训12期。'),
  ],
  invalid: [
    { facts: paragraphs('提高政务公，主动公开信息3200条。'), at: [first], marks: ['政务公'] },
    { facts: paragraphs('营造良好的营商环，服务企业发展。'), at: [first], marks: ['营商环'] },
    { facts: paragraphs('持续强化法治保，提升治理能力。'), at: [first], marks: ['法治保'] },
    { facts: paragraphs('加强法治队伍建，设开展培训12期。'), at: [first], marks: ['队伍建，设'] },
  ],
});
