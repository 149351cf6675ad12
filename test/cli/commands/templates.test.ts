import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

test('the templates of the tool have no fault', async () => {
  expect(await fazhi('templates', 'check')).toEqual({ code: 0, out: '模板检查完毕：没有问题\n', err: '' });
});

test('faults in an office’s own templates are told with file and line, exit code 1', async () => {
  const folder = temporaryFolder();
  fileIn(folder, 'opening.hbs', '\n<p>{{titel}}</p>');
  const { code, out } = await fazhi('templates', 'check', folder);
  expect([code, out]).toEqual([
    1,
    expect.stringMatching(/^opening\.hbs 第2行：没有“titel”这项内容.*模板检查完毕：须改正 \d+ 处\n$/s),
  ]);
});

test('a template that is not in UTF-8 is refused, or it would print garbled characters', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'plan.hbs');
  writeFileSync(file, '\xbc\xd7', 'latin1');
  const sentence = `${file}：文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试\n`;
  expect(await fazhi('templates', 'check', folder)).toEqual({ code: 2, out: '', err: sentence });
});

test.each([
  [['templates'], '请写上要做的事，如 check，用法：fazhi templates --help'],
  [['templates', 'chek'], '用法：fazhi templates check [模板文件夹]'],
  [['templates', 'check', 'a', 'b'], '用法：fazhi templates check [模板文件夹]'],
  [['templates', 'check', 'no-such'], '读不了模板文件夹 no-such：没有这个文件或文件夹'],
  [['templates', 'check', 'schemas'], 'schemas 里没有模板（.hbs 文件）'],
])('%j cannot be done, exit code 2', async (argv, sentence) => {
  expect(await fazhi(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});

test('a template that is no UTF-8 is named, not printed with its words mangled', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'opening.hbs', Uint8Array.of(0x3c, 0x70, 0x3e, 0xd4, 0xc6));
  expect(await fazhi('templates', 'check', folder)).toEqual({
    code: 2,
    out: '',
    err: `${path}：文件不是 UTF-8 编码，请另存为 UTF-8 编码后再试\n`,
  });
});

test.each([
  ['templates', 'check'],
  ['render', '--templates'],
])('%s %s: a link out of the folder is refused, or the report would print a file nobody meant to', async (...argv) => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  const facts =
    argv[0] === 'render' ? ['-o', join(elsewhere, 'o.docx'), fileIn(elsewhere, 'facts.json', wholeFacts())] : [];
  const link = join(folder, 'plan.hbs');
  symlinkSync(fileIn(elsewhere, 'secret.txt', '<p>密码</p>'), link);
  const { code, out, err } = await fazhi(...argv, folder, ...facts);
  expect([code, out, err]).toEqual([2, '', `${link} 是通到模板文件夹以外的链接，不能用作模板\n`]);
});

test('a link within the folder is a template like any other, as a mounted folder has them', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '..data'));
  fileIn(join(folder, '..data'), 'opening.hbs', '<p>{{titel}}</p>');
  symlinkSync(join('..data', 'opening.hbs'), join(folder, 'opening.hbs'));
  expect((await fazhi('templates', 'check', folder)).out).toContain('没有“titel”这项内容');
});
