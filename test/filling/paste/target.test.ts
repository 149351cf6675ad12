import { expect, test } from 'vitest';
import { cutMaterial } from '../../../src/domain/material/cut-material.ts';
import { targetOf } from '../../../src/filling/paste/target.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';

test('a pasted shortcoming is told with its cause apart', () => {
  const told = (...pasted: string[]) => targetOf(annualReport, '/shortcomings/list')?.entriesOf(cutMaterial(pasted));
  expect(
    told('（一）案卷质量不高。部分案卷文书不齐，主要原因是培训不够。', '（二）力量不足', '主要原因是编制少。'),
  ).toEqual([
    { heading: '案卷质量不高', problem: '部分案卷文书不齐', cause: '主要原因是培训不够' },
    { heading: '力量不足', cause: '主要原因是编制少' },
  ]);
  expect(told('一是力量不足。主要原因是编制少；二是装备老旧，究其原因，投入不够。')).toEqual([
    { problem: '力量不足。', cause: '主要原因是编制少' },
    { problem: '装备老旧', cause: '究其原因，投入不够' },
  ]);
});
