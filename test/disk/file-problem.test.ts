import { expect, test } from 'vitest';
import { fileProblem } from '../../src/disk/file-problem.ts';

test.each([
  ['ENOENT', '没有这个文件或文件夹'],
  ['EISDIR', '这是一个文件夹，不是文件'],
  ['ENOTDIR', '路径中有一段不是文件夹'],
  ['EACCES', '没有权限'],
  ['EROFS', '所在的磁盘是只读的'],
  ['ENOSPC', '磁盘已满'],
  ['EBUSY', '文件正被别的程序使用'],
  ['EDQUOT', '磁盘配额已用完'],
  ['READ_ONLY', '文件是只读的，要改请先去掉只读属性'],
  ['ENAMETOOLONG', '文件名太长'],
  ['EXYZ', '系统报告 EXYZ'],
])('%s is told as %s', (code, told) => {
  expect(fileProblem(Object.assign(new Error(), { code }))).toBe(told);
});

test.each([new TypeError('ours'), null, undefined, 'text'])('what is no file error is thrown on: %s', (error) => {
  expect(() => fileProblem(error)).toThrow();
  try {
    fileProblem(error);
  } catch (thrown) {
    expect(thrown).toBe(error);
  }
});
