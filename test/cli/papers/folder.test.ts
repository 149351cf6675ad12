import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, p } from '../../reader/make-docx.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const paper = docxOf({ body: p('云岭县司法局2025年法治政府建设情况报告') + p('落实机制体制。') });
const pdf = '%PDF-1.7';

interface Checked {
  readonly file: string;
  readonly notes?: readonly string[];
  readonly problem?: string;
}

async function checked(folder: string): Promise<Checked[]> {
  return JSON.parse((await fazhi('check', folder, '--format', 'json')).out);
}

describe('a zip of papers', () => {
  const zip = zipSync({
    '司法局/报告.docx': paper,
    '司法局/': new Uint8Array(),
    '__MACOSX/司法局/._报告.docx': strToU8('x'),
    '青岚县.txt': strToU8('青岚县2025年法治政府建设情况报告\n落实机制体制。'),
    '数据.xlsx': strToU8('PK'),
  });

  test('is opened, and its papers are named as those of a folder', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报送.zip', zip);
    const files = [join(path, '司法局', '报告.docx'), join(path, '青岚县.txt')];
    expect((await checked(folder)).map(({ file }) => file)).toEqual(files);
    expect((await checked(path)).map(({ file }) => file)).toEqual(files);
    expect((await fazhi('check', path)).out).toContain('“机制体制”应为“体制机制”');
  });

  test('that is a Word file under another name is read as one', async () => {
    const path = fileIn(temporaryFolder(), '报告.zip', paper);
    expect((await checked(path)).map(({ file }) => file)).toEqual([path]);
  });

  test('in which no paper stands, or that is damaged, is named with its reason', async () => {
    const folder = temporaryFolder();
    fileIn(folder, '甲.zip', zipSync({ 'a.xlsx': strToU8('x') }));
    fileIn(folder, '乙.zip', zip.slice(0, 60));
    const problems = (await checked(folder)).map(({ problem }) => problem);
    expect(problems).toEqual([expect.stringContaining('文件已损坏'), expect.stringContaining('这是压缩文件')]);
  });

  test('in which a paper is encrypted names that paper, and checks the others', async () => {
    const folder = temporaryFolder();
    const bytes = zipSync({ '乙.txt': strToU8('落实机制体制。'), '甲.txt': strToU8('落实机制体制。') });
    const directory = bytes.findLastIndex((_byte, at) => bytes[at] === 0x50 && bytes[at + 2] === 1);
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    const path = fileIn(folder, '报送.zip', bytes);
    const [first, second] = await checked(path);
    expect(first?.problem).toBeUndefined();
    expect(second?.problem).toContain('文件加了打开密码');
  });
});

describe('a scan', () => {
  test.each([
    ['of the name of a paper beside it', '云岭县司法局报告.docx', '云岭县司法局报告（盖章扫描件）.pdf'],
    ['of some pages', '云岭县司法局报告.docx', '云岭县司法局报告 2.jpg'],
    ['in the folder of a unit', '司法局/报告.docx', '司法局/扫描0001.ofd'],
  ])('%s goes with that paper, and is said not to be checked', async (_name, word, scan) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '司法局'));
    fileIn(folder, word, paper);
    fileIn(folder, scan, pdf);
    const [only, ...others] = await checked(folder);
    expect([only?.file, others]).toEqual([join(folder, word), []]);
    expect(only?.notes).toContain(`另有扫描件 ${join(folder, scan)}，算同一份，没有检查`);
  });

  test.each([
    ['of another name beside a paper', '云岭县司法局报告.docx', '望川市报告.pdf'],
    ['of another office in the folder of a paper', '乡镇/青山镇报告.docx', '乡镇/白水镇报告.pdf'],
  ])('%s is a paper of its own that was not checked', async (_name, word, scan) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '乡镇'));
    fileIn(folder, word, paper);
    fileIn(folder, scan, pdf);
    const found = await checked(folder);
    expect(found.map(({ problem }) => problem?.split('：')[1])).toEqual(
      [word, scan]
        .sort()
        .map((file) => (file === scan ? '这是 PDF，读不出段落和格式，未检查，请索取 Word 版' : undefined)),
    );
  });
});

test('a Word file in which there are only pictures was not checked, and the Word version is asked for', async () => {
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const path = fileIn(temporaryFolder(), '报告.docx', docxOf({ body: drawing }));
  const { code, err } = await fazhi('check', path);
  expect([code, err]).toEqual([2, `${path}：这份文件里只有图片，未检查，请索取 Word 版\n`]);
});
