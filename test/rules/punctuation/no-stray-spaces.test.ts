import { noStraySpaces } from '../../../src/rules/punctuation/no-stray-spaces.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(noStraySpaces, {
  valid: [
    { annexes: [{ title: '云岭县行政执法 主要数据表' }] },
    paragraphs('中共云岭县委 云岭县人民政府联合印发'),
    paragraphs('《执法公示制度 执法全过程记录制度》'),
    paragraphs('建设 CIM 平台'),
    paragraphs('Law and Order'),
    { measures: { sections: [{ heading: '深入推进示范创建 加快建设法治政府' }] } },
  ],
  invalid: [
    { facts: paragraphs('创新型县 (市)'), at: [first], fix: '' },
    { facts: paragraphs('行政法规、\u00a0规章'), at: [first], fix: '' },
    { facts: paragraphs('2025 年'), at: [first], marks: [' '], says: '2025 年', fix: '' },
    { facts: paragraphs('中共云岭县委  云岭县人民政府'), at: [first], marks: ['  '] },
    { facts: paragraphs('云岭县司法局 云岭县信访局'), at: [first], marks: [' '] },
    { facts: { measures: { sections: [{ heading: '示范创建，  法治政府' }] } }, at: ['/measures/sections/0/heading'] },
    { facts: paragraphs('\u3000\u3000一年来'), at: [first], fix: '' },
    { facts: paragraphs('全部办结。 '), at: [first], fix: '' },
    { facts: paragraphs('清障的《通告\u00a0》'), at: [first], marks: ['\u00a0'], says: '《通告' },
    { facts: paragraphs('法治\u200b政府'), at: [first], fix: '' },
  ],
});
