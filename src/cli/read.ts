import { accessSync, constants, existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { DiskError } from '../disk/disk-error.ts';
import { fileProblem } from '../disk/file-problem.ts';
import { UsageError } from '../errors.ts';
import { parseJson } from '../facts/file/parse-json.ts';
import { factsName } from './beside-facts.ts';

/**
 * The content of a file; throws a UsageError that names it, also for a device or a pipe, which might never end. It is read
 * on the spot: asking another thread for a file takes ten times as long as reading one, and nothing can be done before it is there.
 */
export function readBytes(file: string): Buffer {
  try {
    refuseOther(file, statSync(file));
    return readFileSync(file);
  } catch (error) {
    const inside = join(file, factsName);
    const meant = existsSync(inside) ? `，是不是 ${inside}？` : '';
    throw new UsageError(`读不了 ${file}：${fileProblem(error)}${meant}`);
  }
}

/** A folder that may not be looked into says so, rather than that it is a folder: a batch names it. */
function refuseOther(file: string, info: Stats): void {
  if (info.isDirectory()) accessSync(file, constants.R_OK | constants.X_OK);
  else if (!info.isFile()) throw new DiskError('NOT_REGULAR');
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

/** The same for what takes its time. */
export async function inFileSoon<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${file}：${error.message}`);
    throw error;
  }
}

/** What `understand` makes of a JSON file that an office wrote; whatever either complains of, the file is named. */
export function readJson<Value>(file: string, understand: (value: unknown) => Value): Value {
  const bytes = readBytes(file);
  return inFile(file, () => understand(parseJson(bytes)));
}
