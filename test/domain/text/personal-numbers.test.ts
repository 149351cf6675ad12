import { expect, test } from 'vitest';
import { findPersonalNumbers } from '../../../src/domain/text/personal-numbers.ts';

test.each([
  ['990000199003070038', undefined],
  ['99000019900307003X', '居民身份证号码'],
  ['99000019900307003x', '居民身份证号码'],
  ['990000199013070031', undefined],
  ['13800138000', '手机号码'],
  ['138 0013 8000', '手机号码'],
  ['12800138000', undefined],
  ['113800138000', undefined],
  ['13800138000元', undefined],
  ['6222 0212 3456 7890 128', '银行卡号'],
  ['6222021234567890128', '银行卡号'],
  ['6222021234567890129', undefined],
  ['9222021234567890128', undefined],
])('%s is %s', (text, kind) => {
  expect(findPersonalNumbers(`号码${text}。`).map((found) => found.kind)).toEqual(kind ? [kind] : []);
});
