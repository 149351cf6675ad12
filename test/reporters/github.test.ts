import { expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { mixed, reportOf, unread } from './checked-files.ts';

test('each finding is one command with its lines, none folded', () => {
  const lines = github([mixed]).trimEnd().split('\n');
  expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
    '::error',
    '::warning',
    '::notice',
    '::notice',
  ]);
  expect(lines[0]).toMatch(
    /^::error file=facts\.json,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=四 引出的话（indicator-exists）::应为“，”%0A依据：甲$/,
  );
});

test('what the form reserves is escaped', () => {
  expect(github([mixed])).toContain('::“100%25”<请核实>%0A依据：乙\n');
  const [line] = github([reportOf([{ title: 'a:b,c' }])]).split('\n');
  expect(line).toContain('title=二 a%3Ab%2Cc（');
});

test('a waived finding says so', () => {
  expect(github([mixed])).toContain('::豁免至2026年3月1日，局长批准：审定的表述%0A只写了问题');
});

test('a file that could not be read is an error of its own', () => {
  expect(github([unread])).toBe('::error file=坏 的.json::未检查：文件是空的，没有内容\n');
});
