import { expect, test } from 'vitest';
import { reviewSheet } from '../../src/reporters/review-sheet.ts';
import { mixed, reportOf, unread } from './checked-files.ts';
import { paragraphsOf, tablesOf } from './read-tables.ts';

const today = '2026-02-20';

test('every finding is a row: place, opinion with the sentence, ground, and room for what was done', () => {
  const [rows] = tablesOf(reviewSheet([mixed], { today }));
  expect(rows).toEqual([
    ['1', '四 引出的话', '须改正：应为“，”。原文：抓好【,】落实。', '甲', ''],
    ['2', '二 各条不足', '请核实：“100%”<请核实>', '乙', ''],
    ['3', '二 各条不足', '提示：可以再写；写明月份', '甲', ''],
    ['4', '二 各条不足', '须改正：只写了问题，没有写原因', '', '豁免至2026年3月1日，局长批准：审定的表述'],
  ]);
});

test('it says whose report it is, when it was checked, and has a line to sign', () => {
  expect(paragraphsOf(reviewSheet([mixed], { today }))).toEqual([
    '发文机关：云岭县司法局；报告年度：2025年',
    '检查结果（2026年2月20日）：须改正 1 处，请核实 1 处，提示 1 处，豁免 1 处',
    expect.stringMatching(/^审核人：.*审核日期：/),
  ]);
});

test('a report without findings has no table, an unread one says why', () => {
  const sheet = reviewSheet([reportOf([]), unread], {});
  expect(tablesOf(sheet)).toEqual([]);
  expect(paragraphsOf(sheet)).toContain('坏 的.json：未检查，文件是空的，没有内容');
});

test('facts that do not fit the schema go by the name of their file', () => {
  const { facts: _facts, ...misfit } = reportOf([{}], {});
  expect(paragraphsOf(reviewSheet([misfit], {}))[0]).toBe('填报文件：facts.json');
});
