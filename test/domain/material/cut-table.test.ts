import { expect, test } from 'vitest';
import { cutTable, isTable } from '../../../src/domain/material/cut-table.ts';

test.each([
  [
    'with a header',
    [
      '指标名称\t计量单位\t2025年\t2024年\t报送单位',
      '行政复议受理\t件\t1,196\t172\t县司法局',
      '法治培训\t人次\t\t300\t县委党校',
    ],
    [
      { name: '行政复议受理', unit: '件', value: 1196, previous: 172, source: '县司法局' },
      { name: '法治培训', unit: '人次', previous: 300, source: '县委党校' },
    ],
  ],
  [
    'with a column that tells nothing',
    ['项目\t备注\t数值', '行政复议受理\t含上年结转\t196'],
    [{ name: '行政复议受理', value: 196 }],
  ],
  [
    'without a header',
    ['审查文件（件）\t26\t20', '执法培训\t4次\t3次'],
    [
      { name: '审查文件', unit: '件', value: 26, previous: 20 },
      { name: '执法培训', unit: '次', value: 4, previous: 3 },
    ],
  ],
  [
    'with serial numbers and 余',
    ['1\t培训\t1.2万余人次', '2\t宣讲\t30多场'],
    [
      { name: '培训', unit: '万人次', value: 1.2, approx: '余' },
      { name: '宣讲', unit: '场', value: 30, approx: '多' },
    ],
  ],
])('a table %s becomes indicators', (_name, lines, indicators) => {
  expect(cutTable(lines, 2025)).toEqual(indicators);
});

test.each([
  ['rows with tabs', ['甲\t1', '乙\t2'], true],
  ['rows below a title', ['主要数据', '1.\t甲\t1', '2.\t乙\t2'], true],
  ['lines', ['甲乙', '丙丁'], false],
  ['Word’s own ordinals', ['（一）\t规范执法。检查42次。', '1.\t抓培训。', '二、\t强监督。'], false],
  ['Word’s bullets', ['•\t规范执法。检查42次。', '•\t抓培训。'], false],
  ['text with a few rows in it', ['甲。', '乙。', '甲\t1', '乙\t2'], false],
])('%s: a table or not', (_name, lines, is) => {
  expect(isTable(lines)).toBe(is);
});
