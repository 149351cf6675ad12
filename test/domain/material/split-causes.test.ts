import { expect, test } from 'vitest';
import { splitCauses } from '../../../src/domain/material/split-causes.ts';

test.each([
  ['案卷质量不高，主要原因是培训不够。', { problem: '案卷质量不高', cause: '主要原因是培训不够' }],
  ['案卷质量不高。主要原因是培训不够。', { problem: '案卷质量不高。', cause: '主要原因是培训不够' }],
  [
    '案卷质量不高，出现这些问题的主要原因是培训不够',
    { problem: '案卷质量不高', cause: '出现这些问题的主要原因是培训不够' },
  ],
  ['案卷质量不高；究其原因，主要是培训不够；', { problem: '案卷质量不高', cause: '究其原因，主要是培训不够' }],
  ['力量不足，主要是由于编制少，人员老化。', { problem: '力量不足', cause: '主要是由于编制少，人员老化' }],
  ['力量不足，原因在于编制少。分布也不均。', { problem: '力量不足', cause: '原因在于编制少。分布也不均' }],
  ['复议纠错较多，根源是程序意识不强。', { problem: '复议纠错较多', cause: '根源是程序意识不强' }],
  ['评估不深，症结在于没有专业机构。', { problem: '评估不深', cause: '症结在于没有专业机构' }],
  ['误报偏多，这与各部门标准不一有关。', { problem: '误报偏多', cause: '这与各部门标准不一有关' }],
  ['误报偏多，这与上年一样。', { problem: '误报偏多，这与上年一样' }],
  ['力量不足，对产生的原因分析不深。', { problem: '力量不足，对产生的原因分析不深' }],
  ['问题的主要原因没有查清', { problem: '问题的主要原因没有查清' }],
])('%s is cut where its cause begins', (problem, told) => {
  expect(splitCauses([{ problem }])).toEqual([told]);
});

test('a paragraph that begins with a cause belongs to the shortcoming before it, unless that has one or it has a heading', () => {
  const cause = '主要原因是培训不够';
  expect(splitCauses([{ heading: '案卷质量不高' }, { problem: `${cause}。` }])).toEqual([
    { heading: '案卷质量不高', cause },
  ]);
  expect(splitCauses([{ problem: `甲，${cause}` }, { problem: cause }])).toEqual([{ problem: '甲', cause }, { cause }]);
  expect(splitCauses([{ problem: '甲' }, { heading: '乙', problem: cause }])).toEqual([
    { problem: '甲' },
    { heading: '乙', cause },
  ]);
  expect(splitCauses([{ problem: cause }])).toEqual([{ cause }]);
});
