import { expect, test } from 'vitest';
import { unitOf } from '../../src/appraisal/match-units.ts';

const roster = ['云岭县司法局', '云岭县', '青山镇', '大青山镇', '望川市司法局', '教育局'];

test.each([
  ['its own name', '云岭县人民政府', '报告.docx', '云岭县'],
  ['its whole name where the list has a short one', '云岭县教育局', '报告.docx', '教育局'],
  ['no name of its own, but its file’s', undefined, 'in/云岭县司法局2025年报告.pdf', '云岭县司法局'],
  ['the name of its folder', undefined, 'in/青山镇/扫描0001.pdf', '青山镇'],
  ['a folder of the county and a file of a town', undefined, '云岭县2025/大青山镇.pdf', '大青山镇'],
  ['a name that the list does not know', '云岭县水利局', 'in/云岭县水利局.docx', undefined],
  ['a greater name that begins like one of the list', undefined, '云岭县水利局.pdf', undefined],
  ['a name that ends like one of the list', '小青山镇', '报告.docx', undefined],
  ['nothing', undefined, '报告.docx', undefined],
])('a paper with %s is of %s', (_name, unit, file, expected) => {
  expect(unitOf({ unit, file }, roster)).toBe(expected);
});

test('a short name that two units of the list may have is of neither', () => {
  expect(unitOf({ unit: '司法局', file: '报告.docx' }, ['云岭县司法局', '望川市司法局'])).toBeUndefined();
});
