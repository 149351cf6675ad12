import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

afterEach(() => vi.unstubAllEnvs());

/** A machine whose fontconfig lists these families. */
function withFonts(...families: string[]): void {
  const folder = temporaryFolder();
  chmodSync(fileIn(folder, 'fc-list', `#!/bin/sh\ncat <<'END'\n${families.join('\n')}\nEND\n`), 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
}

const official = ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312', '宋体', 'Times New Roman'];

test('a machine with all official fonts is told so', async () => {
  withFonts(...official);
  expect(await fazhi('fonts')).toEqual({
    code: 0,
    out: official.map((font) => `已安装  ${font}\n`).join(''),
    err: '公文字体齐全\n',
  });
});

test('what is missing is told with what stands in for it, the nearest first', async () => {
  withFonts('黑体,SimHei', '宋体', 'FangSong', '仿宋,STFangsong', 'Noto Serif CJK SC');
  const { code, out, err } = await fazhi('fonts');
  expect([code, out]).toEqual([
    0,
    [
      '缺　少  方正小标宋简体，本机会用“Noto Serif CJK SC”代替',
      '缺　少  仿宋_GB2312，本机会用“仿宋”代替',
      '已安装  黑体',
      '缺　少  楷体_GB2312，本机没有相近的字体，会用系统的默认字体代替',
      '已安装  宋体',
      '缺　少  Times New Roman，本机没有相近的字体，会用系统的默认字体代替',
      '',
    ].join('\n'),
  ]);
  expect(err).toMatch(/^缺 4 种。.*不要从网上下载\n$/);
});

describe('a machine without fontconfig, such as one with Windows', () => {
  beforeEach(() => vi.stubEnv('PATH', temporaryFolder()));

  test('is asked by the files in its font folders, whatever their case', async () => {
    const [windows, own] = [temporaryFolder(), temporaryFolder()];
    const fonts = [join(windows, 'Fonts'), join(own, 'Microsoft', 'Windows', 'Fonts')] as const;
    for (const folder of fonts) mkdirSync(folder, { recursive: true });
    for (const name of ['simhei.ttf', 'SIMSUN.TTC', 'simfang.ttf', 'Times.ttf']) fileIn(fonts[0], name, '');
    fileIn(fonts[1], 'FZXBSJW.TTF', '');
    vi.stubEnv('WINDIR', windows);
    vi.stubEnv('LOCALAPPDATA', own);
    expect((await fazhi('fonts')).out.split('\n')).toEqual([
      '已安装  方正小标宋简体',
      '缺　少  仿宋_GB2312，本机会用“仿宋”代替',
      '已安装  黑体',
      '缺　少  楷体_GB2312，本机没有相近的字体，会用系统的默认字体代替',
      '已安装  宋体',
      '已安装  Times New Roman',
      '',
    ]);
  });

  test('may have no font folder at all', async () => {
    vi.stubEnv('WINDIR', '/nowhere');
    vi.stubEnv('LOCALAPPDATA', '/nowhere');
    vi.stubEnv('HOME', '/nowhere');
    expect((await fazhi('fonts')).err).toMatch(/^缺 6 种。/);
  });
});
