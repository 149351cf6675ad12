import { describe, expect, test } from 'vitest';
import { schema } from '../../src/kinds/annual-report/schema.ts';
import { pointerStep, pointerSteps } from '../../src/schema/pointer.ts';

const { resolve, at: schemaAt, titleAt } = schema;

test.each([
  ['', '法治政府建设年度报告'],
  ['/reportYear', '报告年度'],
  ['/authority/superior/government', '上级政府'],
  ['/measures/sections', '各节'],
  ['/measures/sections/0', '节'],
  ['/measures/sections/3/items/1/points/0/text', '内容'],
  ['/shortcomings/list/0/withhold/from/0', '版本'],
  ['/annexes/0/table/rows/2/1', '格'],
  ['/editions/congress-session', '人大常委会会议报告稿'],
  ['/editions/local/documentNumber/serial', '顺序号'],
])('%j is titled %s', (pointer, title) => {
  expect(titleAt(pointer)).toBe(title);
});

test.each([
  ['/weather', '法治政府建设年度报告'],
  ['/plan/list/0/weather', '安排'],
  ['/plan/list/0/weather/today', '安排'],
  ['/reportYear/0', '报告年度'],
  ['/constructor', '法治政府建设年度报告'],
])('the unknown place %s takes the title above it, %s', (pointer, title) => {
  expect(titleAt(pointer)).toBe(title);
});

describe('the schema at a pointer', () => {
  test('is the root for the empty pointer', () => {
    expect(schemaAt('')?.required).toEqual(['kind', 'schemaVersion']);
  });
  test('is the target of a reference, under the title beside the reference', () => {
    expect(schemaAt('/editions/public')).toMatchObject({ title: '公开稿', type: 'object' });
    expect(schemaAt('/editions/public')?.properties).toBe(schemaAt('/editions/line')?.properties);
  });
  test('is the same for every place in a list', () => {
    expect(schemaAt('/indicators/7/unit')).toBe(schemaAt('/indicators/0/unit'));
  });
  test.each(['/weather', '/reportYear/0', '/plan/weather/0'])('is not there for %s', (pointer) => {
    expect(schemaAt(pointer)).toBeUndefined();
  });
  test.each(['/constructor', '/toString', '/__proto__'])('is not there for %s', (pointer) => {
    expect(schemaAt(pointer)).toBeUndefined();
  });
});

test('a node without a reference resolves to itself', () => {
  const node = { title: '标题' };
  expect(resolve(node)).toBe(node);
});

test('a reference that leads nowhere is an error of ours', () => {
  expect(() => resolve({ $ref: '#/$defs/weather' })).toThrow('#/$defs/weather leads nowhere');
});

test.each([
  ['', []],
  ['/', ['']],
  ['/plan/list/0', ['plan', 'list', '0']],
  ['/a~1b/c~0d/~01', ['a/b', 'c~d', '~1']],
])('the steps of %j are %j', (pointer, steps) => {
  expect(pointerSteps(pointer)).toEqual(steps);
  expect(steps.map(pointerStep).join('')).toBe(pointer);
});

test('a place in a list may be written as a number', () => {
  expect(pointerStep(3)).toBe('/3');
});
