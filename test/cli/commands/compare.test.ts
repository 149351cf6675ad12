import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { readForeign } from '../../../src/reader/read.ts';
import type { ReadDocument } from '../../../src/reader/read-document.ts';
import { wholeFacts } from '../../facts-of.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const facts = wholeFacts({
  indicators: [{ name: '审核文件', value: 26, unit: '件' }],
  measures: {
    sections: [
      { heading: '加强制度建设', paragraphs: ['审核文件{审核文件}。提出意见30条。', '清理文件18件。废止文件3件。'] },
    ],
  },
});

let folder: string;
let path: string;
let sent: string;

beforeEach(async () => {
  folder = temporaryFolder();
  path = fileIn(folder, 'facts.json', facts);
  sent = join(folder, '发出.docx');
  expect((await fazhi('render', path, '-o', sent)).code).toBe(0);
});

/** The file as an office that replaced some words sends it back. */
function edited(name: string, ...changes: readonly (readonly [words: string, others: string])[]): string {
  const parts = unzipSync(readFileSync(sent));
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const [words, others] of changes) {
    expect(xml).toContain(words);
    xml = xml.replace(words, others);
  }
  return fileIn(folder, name, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
}

test('what comes back as it was sent has no changes', async () => {
  const { code, out } = await fazhi('compare', path, sent);
  expect({ code, out }).toEqual({
    code: 0,
    out: `${sent}（报本级党委政府，同填报文件现在印出的文字比对）\n比对完毕：没有改动\n`,
  });
});

test('each change is told with its place, the old words and the new', async () => {
  const { code, out } = await fazhi('compare', path, edited('改.docx', ['提出意见30条', '提出审核意见31条']));
  expect(code).toBe(1);
  expect(out).toContain(
    '  改动    一（一）\n          原文：提出意见【30】条。\n          改为：提出【审核】意见【31】条。\n',
  );
  expect(out).toContain('比对完毕：可以直接带回 1 处');
});

test('a changed figure is named, and what else it would change', async () => {
  const { out } = await fazhi('compare', path, edited('改.docx', ['审核文件26件', '审核文件28件']));
  expect(out).toContain('数据{审核文件}：26件→28件');
  expect(out).toContain('请核实：改了填报文件里只写一次的数据');
});

test('for programs everything stands in JSON', async () => {
  const { out } = await fazhi('compare', path, edited('改.docx', ['废止文件3件。', '']), '--format', 'json');
  expect(JSON.parse(out)).toMatchObject([
    {
      edition: 'local',
      differences: [{ kind: 'removed', place: '一（一）', before: '废止文件3件。', asks: ['removed'] }],
    },
  ]);
});

describe('--take', () => {
  const sure = ['提出意见30条', '提出意见31条'] as const;
  const asked = ['废止文件3件。', ''] as const;

  test('brings home what is sure and lists the rest', async () => {
    const { code, out, err } = await fazhi('compare', path, edited('改.docx', sure, asked), '--take');
    expect(code).toBe(1);
    expect(out).toContain('  已带回  改动 一（一）：提出意见【31】条。');
    expect(out).toContain('  删去    一（一）');
    expect(err).toContain(`要撤销：fazhi compare ${path} --undo`);
    expect(readFileSync(path, 'utf8')).toContain('审核文件{审核文件}。提出意见31条。');
    expect(readFileSync(path, 'utf8')).toContain('废止文件3件。');
  });

  test('is fine when nothing is left, and what is then rendered has nothing to compare', async () => {
    const file = edited('改.docx', sure);
    expect((await fazhi('compare', path, file, '--take')).code).toBe(0);
    expect((await fazhi('compare', path, file)).code).toBe(0);
  });

  test('is undone letter for letter, and once more done', async () => {
    const before = readFileSync(path, 'utf8');
    await fazhi('compare', path, edited('改.docx', sure), '--take');
    const after = readFileSync(path, 'utf8');
    expect((await fazhi('compare', path, '--undo')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(before);
    await fazhi('compare', path, '--undo');
    expect(readFileSync(path, 'utf8')).toBe(after);
  });

  test('leaves a file with nothing to take as it was', async () => {
    const before = readFileSync(path, 'utf8');
    await fazhi('compare', path, edited('改.docx', asked), '--take');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(existsSync(join(folder, 'facts（带回以前）.json'))).toBe(false);
  });

  test('takes from several files what does not contradict, each held against what was sent', async () => {
    const one = edited('甲.docx', sure);
    const other = edited('乙.docx', ['清理文件18件', '清理文件19件'], ['提出意见30条', '提出意见32条']);
    const { code, out } = await fazhi('compare', path, one, other, '--take');
    expect(code).toBe(1);
    expect(readFileSync(path, 'utf8')).toContain('提出意见31条');
    expect(readFileSync(path, 'utf8')).toContain('清理文件19件');
    expect(out).toContain('现在填报文件里是：提出意见31条。');
  });

  test('is refused while the facts are being filled in', async () => {
    const holder = {
      id: 'x',
      pid: process.pid,
      host: (await import('node:os')).hostname(),
      openedAt: new Date().toISOString(),
    };
    writeFileSync(`${path}.lock`, JSON.stringify(holder));
    const { code, err } = await fazhi('compare', path, edited('改.docx', sure), '--take');
    expect(code).toBe(2);
    expect(err).toContain('该文件正在另一窗口填写');
  });
});

test('what was printed is kept beside the facts, so that what they changed since is no difference', async () => {
  const since = readFileSync(path, 'utf8').replace('清理文件18件', '清理文件20件');
  writeFileSync(path, since);
  const { out } = await fazhi('compare', path, edited('改.docx', ['提出意见30条', '提出意见31条']));
  expect(out).toContain('同印出时的底稿和现在的填报文件比对');
  expect(out).toContain('填报文件在印出以后另外改过 1 句，这些不算改动');
  expect(out).not.toContain('清理文件');
});

test('where nothing was kept the file that was sent is the base', async () => {
  writeFileSync(join(folder, 'facts.printed.json'), '{');
  writeFileSync(path, readFileSync(path, 'utf8').replace('清理文件18件', '清理文件20件'));
  const file = edited('改.docx', ['提出意见30条', '提出意见31条']);
  expect((await fazhi('compare', path, file)).out).toContain('清理文件');
  expect((await fazhi('compare', path, file, '--base', sent)).out).not.toContain('清理文件');
});

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The file with a tracked insertion, a tracked deletion and a comment, written as Word writes them. */
function revised(): string {
  const parts = unzipSync(readFileSync(sent));
  const by = 'w:id="90" w:author="周行" w:date="2026-02-20T09:00:00Z"';
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    /<w:t>清理文件18件。废止文件3件。<\/w:t><\/w:r>/,
    `<w:t>清理文件</w:t></w:r><w:ins ${by}><w:r><w:t>共</w:t></w:r></w:ins><w:del ${by}><w:r><w:delText>约</w:delText></w:r></w:del><w:r><w:t>18件。</w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>废止文件3件。</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
  );
  const comments = `<w:comments ${names}><w:comment w:id="7" w:author="周行" w:date="2026-02-20T09:00:00Z"><w:p><w:r><w:t>废止的是哪几件？</w:t></w:r></w:p></w:comment></w:comments>`;
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()).replace(
    '</Relationships>',
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  );
  return fileIn(
    folder,
    '修订.docx',
    zipSync({
      ...parts,
      'word/document.xml': strToU8(xml),
      'word/comments.xml': strToU8(comments),
      'word/_rels/document.xml.rels': strToU8(relations),
    }),
  );
}

test('revisions are listed with their authors, comments come home as notes at their place', async () => {
  const file = revised();
  const { code, out } = await fazhi('compare', path, file, '--take');
  expect(out).toContain('  修订    2026年2月20日 周行 插入：“共”');
  expect(out).toContain('  修订    2026年2月20日 周行 删除：“约”');
  expect(out).toContain('  批注，已记入  一（一）（“废止文件3件。”）  周行：废止的是哪几件？');
  expect(JSON.parse(readFileSync(path, 'utf8')).marks).toEqual([
    { path: '/measures/sections/0/paragraphs/1', state: '待核实', note: '批注（周行）：废止的是哪几件？' },
  ]);
  expect(readFileSync(path, 'utf8')).toContain('清理文件共18件');
  expect(code).toBe(0);
  expect((await fazhi('compare', path, file, '--take')).out).toContain('批注，已记入');
});

test('opinions of several files stand together where they are about the same words', async () => {
  const one = edited('甲局.docx', ['提出意见30条', '提出意见31条']);
  const other = edited('乙局.docx', ['提出意见30条', '提出意见32条']);
  const [sheet, csv] = [join(folder, '汇总.docx'), join(folder, '汇总.csv')];
  await fazhi('compare', path, one, other, '--opinions-sheet', sheet, '--opinions-csv', csv);
  expect(readFileSync(csv, 'utf8').split('\r\n').slice(1, 3)).toEqual([
    '1,甲局,一（一）,“提出意见30条。”改为“提出意见31条。”（与乙局的意见不一致）,,',
    '2,乙局,一（一）,“提出意见30条。”改为“提出意见32条。”（与甲局的意见不一致）,,',
  ]);
  const read = readForeign(readFileSync(sheet)) as ReadDocument;
  expect(JSON.stringify(read.blocks)).toContain('征求意见汇总表');
});

test.each([
  [[], '还要写上改过的文件'],
  [['没有.docx'], '读不了'],
  [['--undo'], '没有可以撤销的'],
])('%j is refused in one sentence: %s', async (more, sentence) => {
  const { code, err } = await fazhi('compare', path, ...more);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('one file among several that cannot be read is told of, and the others are compared', async () => {
  const { code, out } = await fazhi('compare', path, sent, fileIn(folder, '空.docx', ''));
  expect(code).toBe(1);
  expect(out).toContain('没有比对：');
  expect(out).toContain('没有改动');
});
