import { standIns } from '../../layout/fonts.ts';
import { defaultProfile } from '../../layout/profile.ts';
import { exitCode } from '../command.ts';
import { fontLookup } from '../installed-fonts.ts';
import type { Io } from '../io.ts';

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
