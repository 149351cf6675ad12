import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { diagnosticOf } from '../check/diagnostic-of.ts';
import { mixed, reportOf } from './checked-files.ts';

const finding: Diagnostic = diagnosticOf();

test('a finding is told with its place, its title and its severity in a clerk’s words', () => {
  expect(pretty([{ file: 'facts.json', diagnostics: [finding] }])).toMatchInlineSnapshot(`
    "facts.json
      须改正  二 各条不足：只写了问题，没有写原因
    检查完毕：须改正 1 处，请核实 0 处，提示 0 处
    "
  `);
});

test('the hint stands under it, the spot in its sentence, and what it should be', () => {
  expect(pretty([mixed]).split('\n').slice(1, 4)).toEqual([
    '  须改正  四 引出的话：应为“，”  依据①',
    '          抓好【,】落实。',
    '          可以改成【，】',
  ]);
  expect(pretty([mixed])).toContain('\n          写明月份\n');
});

test('a spot that is to go is said to be one', () => {
  const report = reportOf([{ path: '/plan/list/0/text', span: { start: 2, end: 3 }, fix: '' }]);
  expect(pretty([report])).toContain('轮训【一】遍。\n          可以删去\n');
});

test('each ground is printed once, under the findings that cite it', () => {
  const text = pretty([mixed]);
  expect(text).toContain('  依据：① 甲\n        ② 乙\n');
  expect(text.match(/依据①/g)).toHaveLength(2);
});

test('a waived finding is listed, with who approved it, and counted apart', () => {
  expect(pretty([mixed])).toContain(
    '  豁免    二 各条不足：只写了问题，没有写原因\n          豁免至2026年3月1日，局长批准：审定的表述\n',
  );
  expect(pretty([mixed])).toContain('检查完毕：须改正 1 处，请核实 1 处，提示 1 处，豁免 1 处\n');
});

test.each([
  ['', '报告年度', '报告年度：'],
  ['发文机关', '发文机关', '发文机关：'],
  ['一（二）', '小标题', '一（二） 小标题：'],
])('the place %j before the title %s is written as %s', (place, title, where) => {
  expect(pretty([{ file: 'a', diagnostics: [{ ...finding, place, title }] }])).toContain(`须改正  ${where}只写了`);
});

test('the pointer is never shown', () => {
  expect(pretty([mixed])).not.toMatch(/\/plan|\/shortcomings/);
});

test('the days that are left are said when the day is known', () => {
  expect(pretty([reportOf([])], { today: '2026-02-17' })).toBe(
    'facts.json\n检查完毕：须改正 0 处，请核实 0 处，提示 0 处；距报送期限（3月1日前）还有 12 天\n',
  );
  expect(pretty([reportOf([])])).not.toContain('还有');
});

test('a file that could not be read is said to be unchecked, the others are told, a table sums up', () => {
  const text = pretty([{ file: 'a.json', diagnostics: [], problem: '没有这个文件或文件夹' }, reportOf([{}])]);
  expect(text).toMatch(/^a\.json\n {2}未检查：没有这个文件或文件夹\n\nfacts\.json\n/);
  expect(text).toMatch(/\n\n汇总：共 2 份\n文件 /);
});
