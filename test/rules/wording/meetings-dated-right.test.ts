import { meetingsDatedRight } from '../../../src/rules/wording/meetings-dated-right.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(meetingsDatedRight, {
  valid: [
    paragraphs('学习党的二十届四中全会（2025年10月召开）精神。'),
    paragraphs('自2020年中央全面依法治国工作会议以来，连年研学。'),

    paragraphs('2017年10月召开的党的十九大作出部署。'),
    paragraphs('贯彻2025年10月召开的党的二十届四中全会精神。'),
    paragraphs('2020年11月召开的中央全面依法治国工作会议确立了习近平法治思想。'),
  ],
  invalid: [
    { facts: paragraphs('学习党的二十届三中全会（2025年10月召开）精神。'), at: [first] },
    { facts: paragraphs('党的二十大于2021年10月召开以来，建立轮训制度。'), at: [first] },
    { facts: paragraphs('自2018年中央全面依法治国工作会议以来，连年研学。'), at: [first] },

    { facts: paragraphs('2017年10月召开的党的十八大作出部署。'), at: [first], marks: ['2017年10月召开的党的十八大'] },
    {
      facts: paragraphs('贯彻2025年7月召开的党的二十届四中全会精神。'),
      at: [first],
      marks: ['2025年7月召开的党的二十届四中全会'],
    },
    {
      facts: paragraphs('2021年11月召开的中央全面依法治国工作会议确立了习近平法治思想。'),
      at: [first],
      marks: ['2021年11月召开的中央全面依法治国工作会议'],
    },
  ],
});
