import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { factsName, isBesideFacts } from './beside-facts.ts';

/**
 * The facts files that the arguments name, each once, in their order: a file by its name; of a folder every facts.json in it
 * and below it; else a pattern, expanded here, since not every shell does it. Throws a UsageError when one names nothing.
 */
export async function findFacts(operands: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  for (const operand of operands) {
    for (const file of await filesOf(operand)) {
      const path = resolve(file);
      if (!files.has(path)) files.set(path, file);
    }
  }
  return [...files.values()];
}

/** A file that is not there is its own name, so that a batch can name it at the end. */
async function filesOf(operand: string): Promise<string[]> {
  const isThere = existsSync(operand);
  if (isThere && statSync(operand).isDirectory()) {
    const found = await expand(`**/${factsName}`, operand);
    if (found.length === 0) throw new UsageError(`${operand} 里没有填报文件（${factsName}）`);
    return found.map((file) => join(operand, file));
  }
  if (isThere) return [operand];
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '\\' ? operand.replaceAll(sep, '/') : operand;
  if (!isDynamicPattern(pattern)) return [operand];
  const found = await expand(pattern);
  if (found.length === 0) throw new UsageError(`没有找到与 ${operand} 相符的文件`);
  return found.map((file) => normalize(file));
}

/** The files a pattern fits, sorted; lists of waivers and configurations stand beside facts and are none. */
async function expand(pattern: string, folder = '.'): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { cwd: folder, expandDirectories: false, absolute: isAbsolute(pattern) });
  return found.filter((file) => !isBesideFacts(file)).sort();
}
