import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf, p } from '../../reader/make-docx.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const report = docxOf({
  body: [
    p('内部资料'),
    p('云岭县人民政府2025年法治政府建设情况报告'),
    p('一、主要举措和成效'),
    p('全年办理120件。'),
  ].join(''),
});

test('a report becomes a facts file, and it is told what it is, what went where and what was left out', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'facts.json');
  const outcome = await fazhi('import', fileIn(folder, '报告.docx', report), '-o', path);
  expect(outcome).toEqual({
    code: 0,
    out: `已导入：${path}\n`,
    err: `  是法治政府建设年度报告，2025年，公开稿
  放进去的  主要举措和成效9字
  正文以外，没有放进正文  版头：内部资料
`,
  });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'annual-report', reportYear: 2025 });
});

test('lines of a page around a text are told, the title with the name of the site too', async () => {
  const lines = ['云岭县2025年法治政府建设情况报告', '来源：县政府', '一、主要举措和成效', '全年办理120件。'];
  const text = ['云岭县2025年法治政府建设情况报告 - 云岭县', '云岭县', ...lines].join('\n');
  const page = `<html><head><title>${lines[0]}-云岭县政府网</title></head><body><div><h1>${lines[0]}</h1>${lines
    .slice(2)
    .map((line) => `<p>${line}</p>`)
    .join('')}</div></body></html>`;
  const errOf = async (name: string, content: string) =>
    (await fazhi('import', fileIn(temporaryFolder(), name, content))).err;
  expect(await errOf('网页.txt', text)).toContain(`正文以外，没有放进正文  网页框架：${lines[0]} - 云岭县\n`);
  const word = docxOf({
    body: text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  });
  expect((await fazhi('import', fileIn(temporaryFolder(), '网页.docx', word))).err).toContain(
    `正文以外，没有放进正文  版头：${lines[0]} - 云岭县\n`,
  );
  expect(await errOf('网页.html', page)).toContain(`正文以外，没有放进正文  ${lines[0]}-云岭县政府网\n`);
});

test('a facts file that is there is not written over', async () => {
  const folder = temporaryFolder();
  const path = fileIn(folder, 'facts.json', '{}');
  const { code, err } = await fazhi('import', fileIn(folder, '报告.docx', report), '-o', path);
  expect([code, err]).toEqual([2, expect.stringContaining('同名文件已存在，未覆盖')]);
});

describe('what is of none of our kinds', () => {
  const content = docxOf({ body: p('云岭县2025年信访工作总结') });

  test('is not imported', async () => {
    const path = fileIn(temporaryFolder(), '总结.docx', content);
    const { code, err } = await fazhi('import', path);
    expect([code, err]).toEqual([
      2,
      `${path}：“云岭县2025年信访工作总结”不是法治政府建设年度报告、法治政府建设工作要点、法治政府建设经验材料，没有导入；确实是的，用 --kind 写明是哪一种\n`,
    ]);
  });

  test('is imported as what it is said to be', async () => {
    const { code, out } = await fazhi(
      'import',
      fileIn(temporaryFolder(), '总结.docx', content),
      '--kind',
      'annual-report',
    );
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ kind: 'annual-report', reportYear: 2025 })]);
  });
});

test.each([
  ['云岭县2026年法治政府建设工作要点\n一、健全制度\n（一）加强审核。全年审核20件。', 'key-points'],
  [
    '片区联审聚合力\n——云岭县经验材料\n一、主要做法\n（一）编组。分4组。\n二、主要体会\n一是靠组合。二是靠标准。',
    'experience',
  ],
  ['云岭县2025年法治政府建设年度报告\n一、主要举措\n全年办理120件。', 'annual-report'],
])('the kind is told by title and shape: %s', async (text, kind) => {
  const { out } = await fazhi('import', fileIn(temporaryFolder(), '文稿.txt', text));
  expect(JSON.parse(out).kind).toBe(kind);
});

test.each([
  ['2025年，我县深入推进法治政府建设，全面完成年度任务。现将有关情况汇报如下：', 0],
  ['2025年，我县深入推进法治政府建设，取得较好成效。', 0],
  ['2025年，我县召开信访工作会议。现将有关情况汇报如下：', 2],
  ['为深入推进法治政府建设，制定本方案。', 2],
])('a paper whose title stands elsewhere is known by how it opens: %s', async (opening, code) => {
  const path = fileIn(temporaryFolder(), '正文.txt', `${opening}\n一、工作情况\n（一）学法。全年8次。`);
  expect((await fazhi('import', path)).code).toBe(code);
});

describe('several files', () => {
  test('are one paper, in the order in which they are named', async () => {
    const folder = temporaryFolder();
    const second = fileIn(folder, '下.docx', docxOf({ body: [p('二、存在的不足'), p('力量不足。')].join('') }));
    const first = fileIn(folder, '上.docx', report);
    const { out, err } = await fazhi('import', first, second);
    expect(err).toContain(`按先后接成一份：${first}、${second}\n`);
    expect(JSON.parse(out)).toMatchObject({ measures: {}, shortcomings: { list: [{ problem: '力量不足' }] } });
  });

  test('of which one is a scan leave the scan, and say so', async () => {
    const folder = temporaryFolder();
    const scan = fileIn(folder, '扫描件.pdf', '%PDF-1.4\n');
    const { code, err } = await fazhi('import', fileIn(folder, '报告.docx', report), scan);
    expect([code, err]).toEqual([0, expect.stringContaining(`${scan} 是扫描件或者版式文件，没有导入\n`)]);
  });

  test('that are a paper each are not put together', async () => {
    const folder = temporaryFolder();
    const files = ['甲.docx', '乙.docx'].map((name) => fileIn(folder, name, report));
    const { code, err } = await fazhi('import', ...files);
    expect([code, err]).toEqual([2, `${files.join('、')}各是一份完整的材料，一次只导入一份\n`]);
  });

  test('that are all scans cannot be read', async () => {
    const { code, err } = await fazhi('import', fileIn(temporaryFolder(), '扫描件.pdf', '%PDF-1.4\n'));
    expect([code, err]).toEqual([2, expect.stringContaining('请索取 Word 版')]);
  });
});
