import { describe, expect, test } from 'vitest';
import { inFile, readBytes, readJson } from '../../src/cli/read.ts';
import { UsageError } from '../../src/errors.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

describe('reading a file', () => {
  test('gives its bytes', () => {
    const path = fileIn(temporaryFolder(), 'a.json', '法治');
    expect(Buffer.from(readBytes(path)).toString()).toBe('法治');
  });

  test.each([
    ['missing.json', '没有这个文件或文件夹'],
    ['.', '这是一个文件夹，不是文件'],
    ['a.json/b.json', '路径中有一段不是文件夹'],
  ])('%s says why it cannot be read', (name, why) => {
    const folder = temporaryFolder();
    fileIn(folder, 'a.json', '{}');
    const path = `${folder}/${name}`;
    expect(() => readBytes(path)).toThrow(new UsageError(`读不了 ${path}：${why}`));
  });
});

test('a folder with facts in it says which file may be meant', () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', '{}');
  expect(() => readBytes(folder)).toThrow(
    new UsageError(`读不了 ${folder}：这是一个文件夹，不是文件，是不是 ${path}？`),
  );
});

describe('work on a file', () => {
  test('gives its value', () => {
    expect(inFile('a.json', () => 1)).toBe(1);
  });

  test('names the file in a mistake of the caller and leaves other errors alone', () => {
    const failing = (error: Error) => () => {
      throw error;
    };
    expect(() => inFile('a.json', failing(new UsageError('文件是空的')))).toThrow(new UsageError('a.json：文件是空的'));
    expect(() => inFile('a.json', failing(new TypeError('ours')))).toThrow(new TypeError('ours'));
  });
});

describe('a JSON file of an office', () => {
  const understand = (value: unknown) => {
    if (value === null) throw new UsageError('没有内容');
    return [value];
  };

  test('is what its reader makes of it, a byte order mark or none', () => {
    const path = fileIn(temporaryFolder(), 'a.json', '\ufeff{"甲": 1}');
    expect(readJson(path, understand)).toEqual([{ 甲: 1 }]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['its reader refuses', 'null', '没有内容'],
    ['is no JSON', '{"甲": }', '不是有效的 JSON 文件：第1行第7列，这里缺少内容'],
    ['is no UTF-8', Uint8Array.of(0x22, 0xd4, 0xc6, 0x22), '文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试'],
  ])('is named when it %s', (_what, content, problem) => {
    const path = fileIn(temporaryFolder(), 'a.json', content);
    expect(() => readJson(path, understand)).toThrow(new UsageError(`${path}：${problem}`));
  });
});
