import { readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileProblem } from '../disk/file-problem.ts';
import { UsageError } from '../errors.ts';
import { decodeText } from '../facts/file/decode-text.ts';
import type { TemplateSources } from '../template/engine.ts';
import { inFile, readBytes } from './read.ts';

/** The templates in a folder by file name; throws a UsageError when there are none, or one is no UTF-8, no plain file, or none of the folder's own. */
export function readTemplates(folder: string): TemplateSources {
  try {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .sort();
    if (files.length === 0) throw new UsageError(`${folder} 里没有模板（.hbs 文件）`);
    const inside = realpathSync(folder) + sep;
    return Object.fromEntries(files.map((file) => [file, readTemplate(join(folder, file), inside)]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`读不了模板文件夹 ${folder}：${fileProblem(error)}`);
  }
}

/** A link that leads out of the folder is refused: a template prints its text, and that file was not meant to be printed. */
function readTemplate(path: string, inside: string): string {
  if (!realpathSync(path).startsWith(inside)) throw new UsageError(`${path} 是通到模板文件夹以外的链接，不能用作模板`);
  const bytes = readBytes(path);
  return inFile(path, () => decodeText(bytes));
}
