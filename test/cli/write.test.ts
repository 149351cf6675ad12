import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeReport } from '../../src/cli/write.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { UsageError } from '../../src/errors.ts';
import { packParts, partsOf } from '../docx/read-docx.ts';
import { fileIn, temporaryFolder } from './fake-io.ts';

const made = await shapes();
const docx = (text: string) => Buffer.from(compileDocx({ blocks: [{ type: 'paragraph', content: [{ text }] }] }, made));
const refused = (path: string) =>
  new UsageError(`${path}：同名文件已存在，并且被修改过或者不是本工具生成的，未覆盖；如需覆盖请加 --force`);

test('a new file is written, and the folders above it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, '2025', 'out', '报告.docx');
  await writeReport(path, docx('甲'), 'ours');
  expect(readFileSync(path)).toEqual(docx('甲'));
  expect(readdirSync(join(folder, '2025', 'out'))).toEqual(['报告.docx']);
});

test('a file as this tool wrote it is replaced', async () => {
  const path = join(temporaryFolder(), '报告.docx');
  await writeReport(path, docx('甲'), 'ours');
  await writeReport(path, docx('乙'), 'ours');
  expect(readFileSync(path)).toEqual(docx('乙'));
});

test('a page that is there already just as it would be written is no reason to stop', async () => {
  const path = join(temporaryFolder(), '报告.html');
  const page = (words: string) => Buffer.from(`<h1>${words}</h1>`);
  await writeReport(path, page('甲'), 'ours');
  await writeReport(path, page('甲'), 'ours');
  await expect(writeReport(path, page('乙'), 'ours')).rejects.toThrow(refused(path));
});

describe('what someone else wrote', () => {
  const { 'word/document.xml': document = '', ...others } = partsOf(docx('甲'));
  const edited = Buffer.from(packParts({ ...others, 'word/document.xml': document.replace('甲', '丙') }));

  test.each([
    ['a file of another program', Buffer.from('另一个文件')],
    ['an empty file', Buffer.from('')],
    ['a file of ours with a word changed', edited],
  ])('%s is left alone, and replaced with force', async (_name, content) => {
    const path = join(temporaryFolder(), '报告.docx');
    writeFileSync(path, content);
    await expect(writeReport(path, docx('乙'), 'ours')).rejects.toThrow(refused(path));
    expect(readFileSync(path)).toEqual(content);
    await writeReport(path, docx('乙'), 'anything');
    expect(readFileSync(path)).toEqual(docx('乙'));
  });

  test('a folder of that name is left alone', async () => {
    const path = join(temporaryFolder(), '报告.docx');
    mkdirSync(path);
    await expect(writeReport(path, docx('甲'), 'ours')).rejects.toThrow(refused(path));
    await expect(writeReport(path, docx('甲'), 'anything')).rejects.toThrow(
      new UsageError(`写不了 ${path}：这是一个文件夹，不是文件`),
    );
  });
});

test.each(['ours', 'anything'] as const)('a path below a file cannot be written, replacing %s', async (replacing) => {
  const file = fileIn(temporaryFolder(), 'a.txt', '甲');
  const below = `${file}/报告.docx`;
  await expect(writeReport(below, docx('甲'), replacing)).rejects.toThrow(
    new UsageError(`写不了 ${below}：路径中有一段不是文件夹`),
  );
  const deeper = `${file}/out/报告.docx`;
  await expect(writeReport(deeper, docx('甲'), replacing)).rejects.toThrow(`写不了 ${deeper}：路径中有一段不是文件夹`);
});

test('a name that is too long cannot be written', async () => {
  const path = join(temporaryFolder(), `${'报'.repeat(200)}.docx`);
  await expect(writeReport(path, docx('甲'), 'ours')).rejects.toThrow(`写不了 ${path}：文件名太长`);
});
