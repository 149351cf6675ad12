import { expect, test } from 'vitest';
import { answerAt } from '../../src/facts/answer-at.ts';

const value = { plan: { list: [{ text: '轮训一遍。' }] }, 'a/b': 1 };

test.each([
  ['', value],
  ['/plan/list/0/text', '轮训一遍。'],
  ['/a~1b', 1],
  ['/plan/list/1/text', undefined],
  ['/plan/lead', undefined],
  ['/plan/list/0/text/0', undefined],
  ['/constructor', undefined],
])('at %j stands %j', (pointer, found) => {
  expect(answerAt(value, pointer)).toEqual(found);
});
