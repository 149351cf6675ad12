import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { json } from '../../src/reporters/json.ts';
import type { CheckedFile } from '../../src/reporters/reporter.ts';

const reports: CheckedFile[] = [
  {
    file: '事实.json',
    diagnostics: [
      {
        ruleId: 'has-plan',
        severity: 'error',
        path: '/plan',
        place: '下一年度安排',
        title: '下一年度安排',
        message: '缺少“安排”',
        basis: '《规定》',
        missing: ['/plan'],
      },
    ],
  },
  { file: 'b.json', diagnostics: [], problem: '没有这个文件' },
];

test('every finding comes out whole and can be read back', () => {
  expect(JSON.parse(json(reports))).toEqual(reports);
});

test('it ends with a line break and holds nothing else', () => {
  expect(json([])).toBe('[]\n');
});

test('reporters go by the name of their format', () => {
  expect(reporters).toMatchObject({ json });
  expect(Object.keys(reporters)).toContain('pretty');
});
