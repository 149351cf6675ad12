import { meetingsDatedRight } from '../../../src/rules/wording/meetings-dated-right.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(meetingsDatedRight, {
  valid: [
    paragraphs('2017年10月召开的党的十九大作出部署。'),
    paragraphs('贯彻2025年10月召开的党的二十届四中全会精神。'),
    paragraphs('2020年11月召开的中央全面依法治国工作会议确立了习近平法治思想。'),
  ],
  invalid: [
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
