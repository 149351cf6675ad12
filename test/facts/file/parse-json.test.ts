import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { parseJson } from '../../../src/facts/file/parse-json.ts';

test.each<[string, number, number, string]>([
  ['{"plan": #}', 1, 10, '这里的字符不该出现'],
  ['{plan: 1}', 1, 2, '这里的字符不该出现'],
  ["{'plan': 1}", 1, 2, '这里的字符不该出现'],
  ['{\r\n  "甲": “乙”\r\n}', 2, 8, '这里的字符不该出现'],
  ['{\u3000}', 1, 2, '这里的字符不该出现'],
  ['{"plan": {},}', 1, 13, '这里应当是一项的名称（要加双引号）'],
  ['{"plan":}', 1, 9, '这里缺少内容'],
  ['[1,]', 1, 4, '这里缺少内容'],
  ['{\n"plan" 1}', 2, 8, '这里缺少冒号'],
  ['{"a": 1\n "b": 2}', 2, 2, '这里缺少逗号'],
  ['{"𠮷": 1 "b": 2}', 1, 9, '这里缺少逗号'],
  ['{"a": 1', 1, 8, '这里缺少右花括号 }'],
  ['{"a": [1, 2', 1, 12, '这里缺少右方括号 ]'],
  ['{"a": 1}}', 1, 9, '内容已经结束，后面还有多余的字符'],
  ['{} {}', 1, 4, '内容已经结束，后面还有多余的字符'],
  ['{\n  // 甲\n}', 2, 3, '不能写注释'],
  ['{} /* 甲', 1, 4, '不能写注释'],
  ['{"a":\n"甲', 2, 1, '文字没有结束，缺少右双引号'],
  ['{"a": "甲\n乙"}', 1, 7, '这段文字到行末还没有结束：缺少右双引号，或者文字中间换了行（一段文字写在一行里）'],
  ['[1.]', 1, 2, '数字没有写完'],
  ['[1e]', 1, 2, '数字没有写完'],
  ['["\\u12"]', 1, 2, '\\u 后面要有四位十六进制数字'],
  ['["C:\\docs"]', 1, 2, '反斜杠后面的字符不对'],
  ['["甲\t乙"]', 1, 2, '这里有不可见字符或换行'],
])('%j is wrong in line %i, column %i: %s', (text, line, column, problem) => {
  const message = `不是有效的 JSON 文件：第${line}行第${column}列，${problem}`;
  expect(() => parseJson(text)).toThrow(new UsageError(message));
});

test.each(['', ' \r\n\t', '\ufeff', '\ufeff\n'])('%j is an empty file', (text) => {
  expect(() => parseJson(text)).toThrow(new UsageError('文件是空的，没有内容'));
});

test('a byte order mark in front is passed over', () => {
  expect(parseJson('\ufeff{"甲": [1, true, null]}')).toEqual({ 甲: [1, true, null] });
});

test('a byte order mark does not move the column', () => {
  expect(() => parseJson('\ufeff{"a" 1}')).toThrow('第1行第6列');
});

test.each([
  ['{"甲": 1,\n"乙": 2,\n"甲": 3}', '“甲”写了两次：第1行和第3行，只能留一个，请删去另一个'],
  ['{"plan": [{}, {"lead": 1,\n"lead": 2}]}', '“/plan/1/lead”（lead）写了两次：第1行和第2行，只能留一个，请删去另一个'],
  ['{"a": {"\\u4e00": 1, "一": 2}}', '“一”写了两次：第1行和第1行，只能留一个，请删去另一个'],
])('of %j the caller is told that a key stands twice', (text, message) => {
  const nameKey = (pointer: string) => (pointer.endsWith('lead') ? pointer : undefined);
  expect(() => parseJson(text, nameKey)).toThrow(new UsageError(message));
});

test('a key may stand in one group and again in another', () => {
  const text = '{"a": {"b": {"a": 1}}, "b": [{"a": 1}, {"a": 2}]}';
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

test('what JSON writes is read back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify(value);
      expect(parseJson(json)).toEqual(JSON.parse(json));
    }),
  );
});

test('whatever the text, it is read or the caller is told the line and column', () => {
  const tokens = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"甲"',
    '\\',
    '-',
    '.',
    '1',
    'e',
    'true',
    '/',
    '*',
    '\n',
    '\u0001',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens)), (pieces) => {
      const text = pieces.join('');
      try {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect(String(error)).toMatch(/第\d+行第\d+列，|文件是空的|写了两次/);
        if (!String(error).includes('写了两次')) expect(() => JSON.parse(text)).toThrow();
      }
    }),
  );
});

test('a text that opens brackets without end is a problem of the caller, no crash', () => {
  expect(() => parseJson('['.repeat(100_000))).toThrow(UsageError);
});

test.each([
  ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['groups', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['what a name that stands twice wrote first', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},"x":1}`],
])('%s within each other without end are refused in words', (_name, json) => {
  expect(() => parseJson(json)).toThrow(UsageError);
  expect(() => parseJson(json)).toThrow('括号一层套一层，超过了100层');
});

test('what stands a hundred deep is read', () => {
  const json = '['.repeat(100) + ']'.repeat(100);
  expect(JSON.stringify(parseJson(json))).toBe(json);
});
