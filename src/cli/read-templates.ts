import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileProblem } from '../disk/file-problem.ts';
import { UsageError } from '../errors.ts';
import { decodeText } from '../facts/file/decode-text.ts';
import type { TemplateSources } from '../template/engine.ts';
import { inFile } from './read.ts';

/** The templates in a folder by file name; throws a UsageError when there are none, or one is no UTF-8. */
export function readTemplates(folder: string): TemplateSources {
  try {
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .sort();
    if (files.length === 0) throw new UsageError(`${folder} 里没有模板（.hbs 文件）`);
    return Object.fromEntries(files.map((file) => [file, readTemplate(join(folder, file))]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`读不了模板文件夹 ${folder}：${fileProblem(error)}`);
  }
}

function readTemplate(path: string): string {
  const bytes = readFileSync(path);
  return inFile(path, () => decodeText(bytes));
}
