import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { pretty, summary } from '../../src/report/pretty.ts';

const finding: Diagnostic = {
  ruleId: 'shortcoming-has-cause',
  severity: 'error',
  path: '/shortcomings/list',
  place: '二',
  title: '各条不足',
  message: '只写了问题，没有写原因',
};

test('a finding is told with its place, its title and its severity in a clerk’s words', () => {
  expect(pretty([{ file: 'facts.json', diagnostics: [finding] }])).toMatchInlineSnapshot(`
    "facts.json
      须改正  二 各条不足：只写了问题，没有写原因
    检查完毕：须改正 1 处，请核实 0 处，提示 0 处
    "
  `);
});

test('hint and basis stand under it', () => {
  const text = pretty([{ file: 'facts.json', diagnostics: [{ ...finding, hint: '逐条写明原因', basis: '条例' }] }]);
  expect(text.split('\n').slice(2, 4)).toEqual(['          逐条写明原因', '          依据：条例']);
});

test.each([
  ['', '报告年度', '报告年度：'],
  ['发文机关', '发文机关', '发文机关：'],
  ['一（二）', '小标题', '一（二） 小标题：'],
])('the place %j before the title %s is written as %s', (place, title, where) => {
  expect(pretty([{ file: 'a', diagnostics: [{ ...finding, place, title }] }])).toContain(`须改正  ${where}只写了`);
});

test('the pointer is never shown', () => {
  expect(pretty([{ file: 'a', diagnostics: [finding] }])).not.toContain('/shortcomings');
});

test('a file without findings is said to be checked', () => {
  expect(pretty([{ file: 'facts.json', diagnostics: [] }])).toBe(
    'facts.json\n检查完毕：须改正 0 处，请核实 0 处，提示 0 处\n',
  );
});

test('a file that could not be read is said to be unchecked, the others are told', () => {
  const text = pretty([
    { file: 'a.json', diagnostics: [], problem: '没有这个文件或文件夹' },
    { file: 'b.json', diagnostics: [finding] },
  ]);
  expect(text).toMatch(/^a\.json\n {2}未检查：没有这个文件或文件夹\n\nb\.json\n/);
  expect(text).toContain('须改正 1 处');
});

test('the summary counts each severity', () => {
  const of = (severity: Diagnostic['severity']) => ({ ...finding, severity });
  expect(summary([of('warning'), of('error'), of('warning'), of('notice')])).toBe(
    '须改正 1 处，请核实 2 处，提示 1 处',
  );
});
