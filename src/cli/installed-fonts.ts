import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

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

/** Whether a font is installed: asked of fontconfig where there is one, of the font folders otherwise. */
export async function fontLookup(): Promise<(font: string) => boolean> {
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
