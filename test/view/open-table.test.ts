import { expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { openTable } from '../../src/view/review-tables.ts';
import { factsOf } from '../facts-of.ts';

test('what is to be confirmed stands in the review copy with what was noted there', () => {
  const facts = factsOf({
    opening: { paragraphs: ['审核文件26件。'] },
    marks: [
      { path: '/opening/paragraphs/0', state: '待核实', note: '批注（周行）：是哪几件？' },
      { path: '/indicators', state: '暂缺' },
    ],
  });
  expect(openTable(annualReport, facts, []).rows.map((row) => row.at(-1))).toEqual([
    '待核实：批注（周行）：是哪几件？',
    '暂缺',
  ]);
});
