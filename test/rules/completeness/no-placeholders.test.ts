import { noPlaceholders } from '../../../src/rules/completeness/no-placeholders.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noPlaceholders, {
  valid: [
    paragraphs('MAXX系统'),
    paragraphs('XXL号'),
    paragraphs('XX1型'),
    paragraphs('乘积3×4'),
    paragraphs('待补充材料的部门'),
    paragraphs('某公司案'),
    paragraphs('XML文件'),
    paragraphs('待定标项目5个'),
  ],
  invalid: [
    {
      facts: paragraphs('某某局、某省、某市、某区、某乡、某镇，办理**件，其余□□件'),
      at: Array(8).fill(first),
      marks: ['某某', '某省', '某市', '某区', '某乡', '某镇', '**', '□□'],
    },
    {
      facts: paragraphs('待补，待填写，待填，待更新，（此处写数字）（填写单位）（略去）（略）数据待定'),
      at: Array(9).fill(first),
    },
    { facts: paragraphs('××县人民政府'), at: [first], marks: ['××'] },
    { facts: paragraphs('办理XX件'), at: [first] },
    { facts: paragraphs('某县召开会议'), at: [first] },
    { facts: paragraphs('受理（待补充）'), at: [first] },
    { facts: paragraphs('办理____件'), at: [first] },
    { facts: paragraphs('共（数字）件'), at: [first] },
  ],
});
