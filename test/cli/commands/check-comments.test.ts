import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentIn, docxOf, p } from '../../reader/make-docx.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const report = docxOf({
  body: p('云岭县人民政府2025年法治政府建设情况报告') + p('一、主要举措和成效') + p('落实机制体制。'),
});
const only = ['--only', 'wording'];

function commentsIn(path: string) {
  return documentIn(readFileSync(path)).comments;
}

describe('check --comments', () => {
  test('writes a copy beside the file, each finding a comment that says what, how grave and on what ground', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报告.docx', report);
    const copy = join(folder, '报告（批注）.docx');
    const { code, out, err } = await fazhi('check', path, '--comments', ...only);
    expect(code).toBe(0);
    expect(err).toContain(`已写成：${copy}，加了 1 条批注，原文没有改动\n`);
    expect(out).toContain('“机制体制”应为“体制机制”');
    expect(commentsIn(copy)).toEqual([
      { author: 'fazhi', text: expect.stringMatching(/^请核实：“机制体制”应为“体制机制”\n建议改为：体制机制\n依据：/) },
    ]);
    expect(readFileSync(path)).toEqual(Buffer.from(report));
    expect((await fazhi('check', folder)).out).not.toContain('（批注）');
  });

  test('names the author that the office has set, and the day that was asked for', async () => {
    const folder = temporaryFolder();
    fileIn(folder, 'fazhi.config.json', { commentAuthor: '县司法局核稿' });
    const path = fileIn(folder, '报告.docx', report);
    await fazhi('check', path, '--comments', '--today', '2026-02-20', ...only);
    expect(commentsIn(join(folder, '报告（批注）.docx'))).toMatchObject([
      { author: '县司法局核稿', date: '2026-02-20T00:00:00Z' },
    ]);
  });

  test('writes over nothing but by --force, and nothing where nothing was found', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报告.docx', report);
    fileIn(folder, '报告（批注）.docx', '别的');
    const refused = await fazhi('check', path, '--comments', ...only);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('同名文件已存在')]);
    expect((await fazhi('check', path, '--comments', '--force', ...only)).code).toBe(0);
    const good = fileIn(folder, '好.docx', docxOf({ body: p('情况报告') + p('一、举措') + p('落实。') }));
    expect((await fazhi('check', good, '--comments', ...only)).err).toContain('没有问题，没有写批注');
    expect(existsSync(join(folder, '好（批注）.docx'))).toBe(false);
  });

  test.each([
    ['facts', 'facts.json', '{"kind":"annual-report"}'],
    ['a text', '报告.txt', '情况报告\n一、举措\n落实机制体制。'],
  ])('of %s is refused', async (_name, name, content) => {
    const { code, err } = await fazhi('check', fileIn(temporaryFolder(), name, content), '--comments');
    expect([code, err]).toEqual([2, expect.stringContaining('.docx')]);
  });

  test('and --fix are not to be had at once', async () => {
    const { code, err } = await fazhi('check', fileIn(temporaryFolder(), '报告.docx', report), '--comments', '--fix');
    expect([code, err]).toEqual([2, expect.stringContaining('请分两次用')]);
  });
});
