import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { defaultProfile } from '../../layout/profile.ts';
import { standIns } from '../../layout/stand-ins.ts';
import { exitCode } from '../command.ts';
import type { Io } from '../io.ts';

/** Files that Windows keeps its fonts in, by the font's name. */
const windowsFiles: Readonly<Record<string, readonly string[]>> = {
  仿宋: ['simfang.ttf'],
  仿宋_GB2312: ['simfang_gb2312.ttf', '仿宋_gb2312.ttf', 'fs_gb2312.ttf'],
  楷体: ['simkai.ttf'],
  楷体_GB2312: ['simkai_gb2312.ttf', '楷体_gb2312.ttf', 'kt_gb2312.ttf'],
  黑体: ['simhei.ttf'],
  宋体: ['simsun.ttc', 'simsun.ttf'],
  方正小标宋简体: ['fzxbsjw.ttf', 'fzxbsjt.ttf', '方正小标宋简体.ttf'],
  'Times New Roman': ['times.ttf'],
};

/** Says which official fonts this machine lacks, and what stands in for each. */
export async function run(_call: unknown, io: Io): Promise<number> {
  const has = await fontLookup();
  const wanted = [...new Set([...Object.values(defaultProfile.fonts), defaultProfile.latinFont])];
  for (const font of wanted)
    io.out(`${has(font) ? '已安装' : '缺　少'}  ${font}${has(font) ? '' : `，${standInFor(font, has)}`}\n`);
  const missing = wanted.filter((font) => !has(font));
  io.err(
    missing.length === 0
      ? '公文字体齐全\n'
      : `缺 ${missing.length} 种。文件里写的仍是公文字体的名称，在装有这些字体的电脑上打开、打印就是原样；字体请向本单位信息化部门索取，不要从网上下载\n`,
  );
  return exitCode.fine;
}

function standInFor(font: string, has: (font: string) => boolean): string {
  const found = (standIns[font] ?? []).find(has);
  return found ? `本机会用“${found}”代替` : '本机没有相近的字体，会用系统的默认字体代替';
}

/** Whether a font is installed: asked of fontconfig where there is one, of the font folders otherwise. */
async function fontLookup(): Promise<(font: string) => boolean> {
  const listed = await promisify(execFile)('fc-list', [':', 'family']).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
  if (listed !== undefined) {
    const families = new Set(listed.split(/[\n,]/).map((name) => name.trim()));
    return (font) => families.has(font);
  }
  const { WINDIR = 'C:\\Windows', LOCALAPPDATA = '' } = process.env;
  const folders = [
    join(WINDIR, 'Fonts'),
    join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts'),
    '/Library/Fonts',
    join(homedir(), 'Library', 'Fonts'),
  ];
  const files = (await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])))).flat();
  const known = new Set(files.map((file) => file.toLowerCase()));
  return (font) => (windowsFiles[font] ?? [`${font.toLowerCase()}.ttf`]).some((file) => known.has(file));
}
