import { fullWidthPunctuation } from '../../../src/rules/punctuation/full-width-punctuation.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(fullWidthPunctuation, {
  valid: [
    paragraphs('共1,000件、6.9万份，9:30开会。'),
    paragraphs('见https://www.example.gov.cn/a,b?c=1。'),
    paragraphs('印发皋政发〔2021〕26号文件。'),
    paragraphs('升级“互联网+监管”2.0版，更换50kg气瓶。'),
    paragraphs('构建“1+7+3”机制，开展“3·15”活动。'),
    paragraphs('《清单(2020年本)》已公布。'),
    paragraphs('Law, Government and Society是刊名。'),
    paragraphs('打造“山水?安心”品牌。'),
    paragraphs('{复议受理}，同比{复议受理同比}。'),
    paragraphs('比例为1:3。'),
    paragraphs('Node.js (v20) 和 API'),
  ],
  invalid: [
    {
      facts: paragraphs('2025年,召开会议:研究(审议)文件;成效明显!'),
      at: [first],
      marks: [',召开会议:研究(审议)文件;成效明显!'],
      says: '半角标点6处：, : ( ) ; !',
      fix: '，召开会议：研究（审议）文件；成效明显！',
    },
    { facts: paragraphs('共1,000件,其中500件。'), at: [first], says: '1处', fix: '，' },
    { facts: paragraphs('打造"一网通办"平台'), at: [first], fix: '“一网通办”' },
    { facts: paragraphs('打造"一网通办平台,成效好'), at: [first], says: '2处', fix: '"一网通办平台，' },
    { facts: paragraphs('打造"一网通办平台'), at: [first], marks: ['"'], fix: undefined },
    { facts: paragraphs('成效好.'), at: [first], fix: '。' },
    { facts: paragraphs('平台(API)上线'), at: [first], fix: '（API）' },
    { facts: { plan: { lead: '2026年,', tail: '完成100%,' } }, at: ['/plan/lead', '/plan/tail'], fix: '，' },
  ],
});
