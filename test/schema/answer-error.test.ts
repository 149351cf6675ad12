import { expect, test } from 'vitest';
import { type AnswerError, findingOf } from '../../src/schema/answer-error.ts';

const errorOf = (error: Partial<AnswerError>): AnswerError => ({
  keyword: 'type',
  path: '/plan/lead',
  params: { type: 'string' },
  node: {},
  resolve: (node) => node,
  found: 3,
  ...error,
});

test.each([
  [null, '空值（null）'],
  [['甲'], '列表'],
  [{ 甲: 1 }, '一组内容'],
  ['', '空白'],
  ['甲', '文字“甲”'],
  [`${'𠮷'.repeat(20)}`, `文字“${'𠮷'.repeat(20)}”`],
  [`${'𠮷'.repeat(21)}`, `文字“${'𠮷'.repeat(20)}……”`],
  [1.5, '数字 1.5'],
  [false, '“false”'],
])('the answer %j is called %s', (found, called) => {
  expect(findingOf(errorOf({ found }))).toEqual({ path: '/plan/lead', message: `要填文字，现在填的是${called}` });
});

test.each([
  ['string', '文字'],
  ['number', '数字'],
  ['integer', '整数'],
  ['boolean', '“是”（true）或“否”（false）'],
  ['array', '列表'],
  ['object', '一组内容'],
])('the type %s is called %s', (type, called) => {
  expect(findingOf(errorOf({ params: { type }, found: null })).message).toContain(`要填${called}，`);
});

test('a choice without labels is shown by its values alone', () => {
  const node = { enum: ['加急', '特急'] };
  expect(findingOf(errorOf({ keyword: 'enum', node, found: '急' })).message).toBe(
    '要从“加急”“特急”中选一个，现在填的是文字“急”',
  );
});

test('a missing answer without a title is called by its key', () => {
  const finding = findingOf(errorOf({ keyword: 'required', params: { missingProperty: 'a/b' } }));
  expect(finding).toEqual({ path: '/plan/lead/a~1b', message: '缺少“a/b”' });
});

test('an unknown answer in a group without answers names none', () => {
  const finding = findingOf(errorOf({ keyword: 'additionalProperties', params: { additionalProperty: 'x' } }));
  expect(finding).toEqual({ path: '/plan/lead/x', message: '没有“x”这一项', hint: '这里可以写：' });
});

test('a keyword without words of its own is still spoken of', () => {
  expect(findingOf(errorOf({ keyword: 'multipleOf' })).message).toBe('填写不符合要求（multipleOf）');
});
