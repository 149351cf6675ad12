import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { mixed, reportOf, unread } from './checked-files.ts';

const elements = (element: XmlElement) => element.children.filter((child) => child.type === 'element') as XmlElement[];

function suites(...reports: Parameters<typeof junit>[0]): XmlElement[] {
  const { root } = parseXml(junit(reports));
  return root ? elements(root) : [];
}

test('errors and warnings fail, a notice passes with its words, a waived finding is skipped', () => {
  const [suite] = suites(mixed);
  expect(suite?.attributes).toEqual({ name: 'facts.json', tests: '4', failures: '2', errors: '0', skipped: '1' });
  const outcomes = suite ? elements(suite).flatMap(elements) : [];
  expect(outcomes.map(({ name, attributes }) => [name, attributes.type])).toEqual([
    ['failure', 'error'],
    ['failure', 'warning'],
    ['system-out', undefined],
    ['skipped', undefined],
  ]);
  expect(outcomes[1]?.text).toBe('请核实：“100%”<请核实>\n依据：乙\n/plan/list/0/text');
});

test('what was not read or not checked of a file stands behind its cases', () => {
  const [suite] = suites({ ...mixed, notes: ['有 2 张图片<甲>', '有 1 条批注'] });
  const last = suite ? elements(suite).at(-1) : undefined;
  expect([last?.name, last?.text]).toEqual(['system-out', '有 2 张图片<甲>\n有 1 条批注']);
});

test('a case is named by its rule and place, and has its line', () => {
  const [suite] = suites(mixed);
  const [first] = suite ? elements(suite) : [];
  expect(first?.attributes).toMatchObject({ classname: 'facts.json', name: 'indicator-exists：四 引出的话：应为“，”' });
  expect(Number(first?.attributes.line)).toBeGreaterThan(1);
});

test('a file without findings is one case that passes, one that was not read one that is in error', () => {
  const found = suites(reportOf([]), unread);
  expect(found.map(({ attributes }) => [attributes.tests, attributes.errors])).toEqual([
    ['1', '0'],
    ['1', '1'],
  ]);
  expect(found[1]?.children.map((child) => child.toJSON())).toMatchObject([
    { children: [{ name: 'error', attributes: { message: '文件是空的，没有内容' } }] },
  ]);
});
