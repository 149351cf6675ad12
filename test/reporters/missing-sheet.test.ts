import { expect, test } from 'vitest';
import { plainText } from '../../src/document/inline.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { missingSheet, owedIn } from '../../src/reporters/missing-sheet.ts';
import { factsOf } from '../facts-of.ts';

const facts = factsOf({
  indicators: [
    { name: '信访积案', unit: '件', source: '县信访局' },
    { name: '行政复议', value: 196, unit: '件', source: '县司法局' },
    { name: '合计', sumOf: ['行政复议'] },
    { name: '执法检查', source: '县司法局' },
    { name: '普法活动' },
  ],
  measures: { sections: [{ heading: '规范执法', items: [{ heading: '检查', source: '县信访局' }] }] },
  plan: { lead: '写到一半' },
  marks: [
    { path: '/measures/sections/0/items/0/intro', state: '暂缺', note: '等年终数' },
    { path: '/plan/lead', state: '没写完' },
    { path: '/opening', state: '待核实' },
  ],
} as never);

test('what is owed is told by unit: figures without value, answers that are missing or not written to the end', () => {
  expect(owedIn(annualReport, facts).map(({ unit, what }) => [unit, what])).toEqual([
    ['县信访局', '信访积案（件）'],
    ['县信访局', expect.any(String)],
    ['县司法局', '执法检查'],
    ['（没有写明单位）', '普法活动'],
    ['（没有写明单位）', expect.stringContaining('（没写完）')],
  ]);
});

test('each is a row with its place and its note', () => {
  const { blocks } = missingSheet([{ file: '', kind: annualReport, facts, diagnostics: [] }]);
  const table = blocks.find((block) => block.type === 'table');
  const rows = table?.type === 'table' ? table.rows.map((row) => row.map(plainText)) : [];
  expect(rows).toHaveLength(5);
  expect(rows[1]).toEqual(['2', '县信访局', expect.any(String), '一（一）1.', '等年终数']);
});

test('where nothing is owed that is said', () => {
  const { blocks } = missingSheet([{ file: '', kind: annualReport, facts: factsOf(), diagnostics: [] }]);
  expect(JSON.stringify(blocks)).toContain('各单位的数据和材料都到了。');
});
