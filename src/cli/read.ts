import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../errors.ts';
import { isBesideFacts } from './beside-facts.ts';
import { fileProblem } from './file-problem.ts';

/** The facts files that the arguments name; patterns are expanded here, since not every shell does it. */
export async function findFacts(patterns: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const pattern of patterns) {
    const found = isDynamicPattern(pattern) ? await expand(pattern) : [pattern];
    if (found.length === 0) throw new UsageError(`没有找到与 ${pattern} 相符的文件`);
    files.push(...found);
  }
  return files;
}

/** The files a pattern fits; lists of waivers and configurations stand beside facts and are none. */
async function expand(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  return found.filter((file) => !isBesideFacts(file)).sort();
}

/** The content of a file; throws a UsageError that names it. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`读不了 ${file}：${fileProblem(error)}`);
  }
}

/** Runs `work` on a file's content and names the file in what it complains of. */
export function inFile<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${file}：${error.message}`);
    throw error;
  }
}
