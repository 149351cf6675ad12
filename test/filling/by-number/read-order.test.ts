import { expect, test } from 'vitest';
import { readOrder } from '../../../src/filling/by-number/read-order.ts';

test.each([
  ['12', 'go', '', ''],
  ['第12段', 'go', '', ''],
  ['12 三个改为四个', 'replace', '三个', '四个'],
  ['12 把“三个”改成“四个”', 'replace', '三个', '四个'],
  ['12、三个→四个', 'replace', '三个', '四个'],
  ['12 删去进一步', 'remove', '进一步', ''],
  ['12 县委后加、县政府', 'after', '县委', '、县政府'],
  ['12 在县政府前加县委、', 'before', '县政府', '县委、'],
  ['12 段末加：下同。', 'append', '', '下同。'],
  ['12 开头加今年，', 'prepend', '', '今年，'],
])('%s is read', (typed, does, old, fresh) => {
  expect(readOrder(typed)).toEqual({ number: 12, does, old, fresh });
});

test.each(['', '三个改为四个', '12 看看', '十二'])('“%s” is none', (typed) => {
  expect(readOrder(typed)).toBeUndefined();
});
