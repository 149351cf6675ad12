import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { wholeFacts } from '../facts-of.ts';
import { fazhi, fileIn, type Outcome, temporaryFolder } from './fake-io.ts';
import { littlePdf } from './pdf/little-pdf.ts';

/** Renders the smallest whole facts, and gives what was written. */
async function rendered(...options: string[]): Promise<Outcome & { readonly text: string | undefined }> {
  const folder = temporaryFolder();
  const path = join(folder, 'report');
  const outcome = await fazhi('render', fileIn(folder, 'facts.json', wholeFacts()), '-o', path, ...options);
  return { ...outcome, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

test('html is a page of its own, laid out by the profile that is named', async () => {
  const { code, text } = await rendered('--format', 'html', '--profile', 'glyph-margins');
  expect([code, text?.split('\n')[0]]).toEqual([0, '<!DOCTYPE html>']);
  expect(text).toContain('margin:34.58mm');
});

test('a fragment is its inside alone', async () => {
  expect((await rendered('--format', 'html', '--fragment')).text).toMatch(
    /^<header class="header-block">[\s\S]*<\/div>\n$/,
  );
});

test('txt is plain text with its ordinals', async () => {
  expect((await rendered('--format', 'txt')).text).toContain('\n　　（一）加强培训。轮训一遍。\n');
});

test.each([
  [['--fragment'], '--fragment 要和 --format html 一起用'],
  [['--profile', 'gb'], '没有“gb”这个版式方案'],
])('%j is a wrong call, exit code 2', async (options, message) => {
  const { code, err, text } = await rendered(...options);
  expect([code, text]).toEqual([2, undefined]);
  expect(err).toContain(message);
});

describe('pdf', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** A program that stands in for LibreOffice: runs a script, whose sixth word is the folder for the PDF. */
  function fakeOffice(name: string, script: string) {
    const folder = temporaryFolder();
    const path = fileIn(folder, name, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return { folder, path };
  }

  /** One that writes a PDF of the report's text, as `change` has it. */
  async function officeThatShows(change: (text: string) => string, name = 'soffice') {
    const { text = '' } = await rendered('--format', 'txt');
    const pdf = fileIn(temporaryFolder(), 'made.pdf', littlePdf(change(text).split('\n')));
    return fakeOffice(name, `echo "$4" > "$6/../fazhi-asked"; cp "${pdf}" "$6/report.pdf"`);
  }

  test('is laid out by the LibreOffice that stands on the PATH, and says that it is in Chinese', async () => {
    const { folder } = await officeThatShows((text) => text);
    vi.stubEnv('FAZHI_SOFFICE', undefined);
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
    expect(await rendered('--format', 'pdf')).toMatchObject({ code: 0, text: expect.stringContaining('/Lang(zh-CN)') });
  });

  test('is tagged, for archives, and keeps the empty page before a colophon, a side of paper too', async () => {
    vi.stubEnv('FAZHI_SOFFICE', (await officeThatShows((text) => text)).path);
    await rendered('--format', 'pdf');
    const asked = readFileSync(join(tmpdir(), 'fazhi-asked'), 'utf8');
    for (const wish of [
      '"IsSkipEmptyPages":{"type":"boolean","value":"false"}',
      '"UseTaggedPDF"',
      '"SelectPdfVersion"',
    ])
      expect(asked).toContain(wish);
  });

  test('is laid out by the one that FAZHI_SOFFICE names', async () => {
    vi.stubEnv('FAZHI_SOFFICE', (await officeThatShows((text) => text, 'my-office')).path);
    expect(await rendered('--format', 'pdf')).toMatchObject({ code: 0 });
  });

  test('whose official fonts this machine lacks says which, and what it is set in', async () => {
    const { folder } = await officeThatShows((text) => text);
    const fonts = fakeOffice('fc-list', 'echo 仿宋_GB2312,FangSong_GB2312');
    vi.stubEnv('FAZHI_SOFFICE', join(folder, 'soffice'));
    vi.stubEnv('PATH', `${fonts.folder}:${process.env.PATH}`);
    const { code, err } = await rendered('--format', 'pdf');
    expect(code).toBe(0);
    expect(err).toMatch(/^本机没有方正小标宋简体、.*宋体，PDF 用了别的字体代替（NotoSerif）；.*：.*report$/m);
    expect(err).not.toContain('仿宋_GB2312');
  });

  test('whose official fonts are all here says nothing of them', async () => {
    const { folder } = await officeThatShows((text) => text);
    const all = '方正小标宋简体,仿宋_GB2312,楷体_GB2312,黑体,宋体,Times New Roman';
    vi.stubEnv('FAZHI_SOFFICE', join(folder, 'soffice'));
    vi.stubEnv('PATH', `${fakeOffice('fc-list', `echo "${all}"`).folder}:${process.env.PATH}`);
    expect((await rendered('--format', 'pdf')).err).not.toContain('本机没有');
  });

  test('that does not show every letter of the report is not written, and what it lost is named', async () => {
    vi.stubEnv('FAZHI_SOFFICE', (await officeThatShows((text) => text.replace('轮训一遍。', '轮训一遍'))).path);
    const { code, err, text } = await rendered('--format', 'pdf');
    expect([code, text]).toEqual([2, undefined]);
    expect(err).toContain('LibreOffice 转成的 PDF 漏了“。”（在“（一）加强培训。轮训一遍。”里），没有生成');
  });

  test('that cannot be read back is not written', async () => {
    vi.stubEnv('FAZHI_SOFFICE', fakeOffice('soffice', 'echo "%PDF" > "$6/report.pdf"').path);
    const { code, err, text } = await rendered('--format', 'pdf');
    expect([code, text]).toEqual([2, undefined]);
    expect(err).toContain('没法和报告核对，没有生成');
  });

  test('without LibreOffice ends in exit code 2 and says what to install', async () => {
    vi.stubEnv('FAZHI_SOFFICE', undefined);
    vi.stubEnv('PATH', temporaryFolder());
    const { code, err, text } = await rendered('--format', 'pdf');
    expect([code, text]).toEqual([2, undefined]);
    expect(err).toMatch(/请安装 LibreOffice.*FAZHI_SOFFICE.*WPS 里另存为 PDF/);
  });

  test.each([
    ['does not exist', () => join(temporaryFolder(), 'soffice'), /FAZHI_SOFFICE 写的 .* 不存在/],
    ['fails', () => fakeOffice('soffice', 'echo boom >&2; exit 77').path, /LibreOffice 没有转成 PDF（.*）：boom$/m],
    ['writes nothing', () => fakeOffice('soffice', 'exit 0').path, /LibreOffice 没有转成 PDF（.*）：没有写出文件/],
  ])('with a LibreOffice that %s ends in exit code 2', async (_name, path, message) => {
    vi.stubEnv('FAZHI_SOFFICE', path());
    const { code, err, text } = await rendered('--format', 'pdf');
    expect([code, text]).toEqual([2, undefined]);
    expect(err).toMatch(message);
  });
});
