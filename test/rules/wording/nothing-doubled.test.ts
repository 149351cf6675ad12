import { nothingDoubled } from '../../../src/rules/wording/nothing-doubled.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(nothingDoubled, {
  valid: [
    paragraphs('各执法部门既要严格执法，又要注重说理。'),
    paragraphs('全面落实行政执法责任制。'),
    paragraphs('县政府办公室主持召开推进会；另有县司法局局长与各局局长的情况。'),
    paragraphs('及时公开行政执法信息4600条；另有公开开放数据的情况。'),
    paragraphs('完善矛盾纠纷多元化解机制；另有多元化化解的情况。'),
    paragraphs('持续优化法治化营商环境。'),
    paragraphs('县政府与县法院召开联席会议。'),
    paragraphs('进行合法性审查112件。'),
  ],
  invalid: [
    { facts: paragraphs('各执法部门既要既要严格执法，又要注重说理。'), at: [first], marks: ['既要既要'] },
    { facts: paragraphs('全面落实落实行政执法责任制。'), at: [first], marks: ['落实落实'] },
    { facts: paragraphs('县政府办办公室主持召开推进会。'), at: [first], marks: ['办办'] },
    { facts: paragraphs('及时公开开行政执法信息4600条。'), at: [first], marks: ['开开'] },
    { facts: paragraphs('完善矛盾纠纷多元元化解机制。'), at: [first], marks: ['元元'] },
    { facts: paragraphs('持续优化法治化化营商环境。'), at: [first], marks: ['化化'] },
    { facts: paragraphs('县政府与与县法院召开联席会议。'), at: [first], marks: ['与与'] },
    { facts: paragraphs('进行进行合法性审查112件。'), at: [first], marks: ['进行进行'] },
  ],
});
