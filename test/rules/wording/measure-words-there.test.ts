import { measureWordsThere } from '../../../src/rules/wording/measure-words-there.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(measureWordsThere, {
  valid: [
    paragraphs('全年召开常务会议26次，研究法治议题19项。'),
    paragraphs('培训执法人员1126人次，实现全覆盖。'),
    paragraphs('全县14个乡镇全部设立综合行政执法队。'),
    paragraphs('对42个单位开展履职评议。'),
    paragraphs('收回行政许可12项，取消备案6项。'),
    paragraphs('建立台账17本，逐项销号。'),
    paragraphs('新建法治公园占地3200平方米，投入使用。'),
    paragraphs('追回欠薪1386万元，惠及412人。'),
  ],
  invalid: [
    { facts: paragraphs('全年召开常务会议26，研究法治议题19项。'), at: [first], marks: ['召开常务会议26'] },
    { facts: paragraphs('培训执法人员1126，实现全覆盖。'), at: [first], marks: ['培训执法人员1126'] },
    { facts: paragraphs('全县14乡镇全部设立综合行政执法队。'), at: [first], marks: ['14'] },
    { facts: paragraphs('对42单位开展履职评议。'), at: [first], marks: ['42'] },
    { facts: paragraphs('收回行政许可12，取消备案6项。'), at: [first], marks: ['收回行政许可12'] },
    { facts: paragraphs('建立台账17，逐项销号。'), at: [first], marks: ['建立台账17'] },
    { facts: paragraphs('新建法治公园占地3200，投入使用。'), at: [first], marks: ['占地3200'] },
    { facts: paragraphs('追回欠薪1386，惠及412人。'), at: [first], marks: ['欠薪1386'] },
  ],
});
