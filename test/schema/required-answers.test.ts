import { expect, test } from 'vitest';
import { schema } from '../../src/kinds/annual-report/schema.ts';

const { required: requiredAnswers } = schema;

test('a draft needs the year, the name of the authority and its level', () => {
  expect(requiredAnswers('draft')).toEqual([
    { path: '/reportYear', title: '报告年度', steps: ['reportYear'] },
    { path: '/authority/name', title: '机关全称', steps: ['authority', 'name'] },
    { path: '/authority/level', title: '机关层级', steps: ['authority', 'level'] },
  ]);
});

test('a stage that the schema does not name needs nothing', () => {
  expect(requiredAnswers('weather')).toEqual([]);
});
