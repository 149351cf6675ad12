import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import type { TemplateSources } from '../template/engine.ts';
import { fileProblem } from './file-problem.ts';

/** The templates in a folder by file name; throws a UsageError when there are none. */
export async function readTemplates(folder: string): Promise<TemplateSources> {
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort();
    if (files.length === 0) throw new UsageError(`${folder} 里没有模板（.hbs 文件）`);
    const sources = await Promise.all(
      files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
    );
    return Object.fromEntries(sources);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`读不了模板文件夹 ${folder}：${fileProblem(error)}`);
  }
}
