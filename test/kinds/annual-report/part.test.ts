import { expect, test } from 'vitest';
import {
  defaultHeading,
  type Part,
  parts,
  reportRegulation,
  statutoryContent,
} from '../../../src/kinds/annual-report/part.ts';

test.each<[Part, number | undefined, string]>([
  ['measures', 2025, '2025年度推进法治政府建设的主要举措和成效'],
  ['shortcomings', 2025, '2025年度推进法治政府建设存在的不足和原因'],
  ['leadership', 2025, '2025年度主要负责人履行推进法治建设第一责任人职责情况'],
  ['plan', 2025, '2026年度推进法治政府建设的主要安排'],
  ['otherMatters', 2025, '其他需要报告的情况'],
  ['measures', undefined, '推进法治政府建设的主要举措和成效'],
  ['shortcomings', undefined, '推进法治政府建设存在的不足和原因'],
  ['leadership', undefined, '主要负责人履行推进法治建设第一责任人职责情况'],
  ['plan', undefined, '下一年度推进法治政府建设的主要安排'],
  ['otherMatters', undefined, '其他需要报告的情况'],
])('the part %s of the year %s is headed %s', (part, reportYear, heading) => {
  expect(defaultHeading(part, reportYear)).toBe(heading);
});

test('the regulation names every part but the other matters', () => {
  expect(Object.keys(statutoryContent)).toEqual(parts.filter((part) => part !== 'otherMatters'));
  expect(reportRegulation).toContain('督察工作规定');
});
