import { noPlaceholders } from '../../../src/check/rules/no-placeholders.ts';
import { first, paragraphs } from '../paragraphs.ts';
import { testRule } from '../test-rule.ts';

testRule(noPlaceholders, {
  valid: [
    paragraphs('乘积3×4'),
    paragraphs('待补充材料的部门'),
    paragraphs('某公司案'),
    paragraphs('XML文件'),
    paragraphs('待定标项目5个'),
  ],
  invalid: [
    { facts: paragraphs('××县人民政府'), at: [first], marks: ['××'] },
    { facts: paragraphs('办理XX件'), at: [first] },
    { facts: paragraphs('某县召开会议'), at: [first] },
    { facts: paragraphs('受理（待补充）'), at: [first] },
    { facts: paragraphs('办理____件'), at: [first] },
    { facts: paragraphs('共（数字）件'), at: [first] },
  ],
});
