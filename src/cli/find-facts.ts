import fs, { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { factsName, isBesideFacts } from './beside-facts.ts';

/**
 * The facts files that the arguments name, each once, in their order: a file by its name; of a folder every facts.json in it
 * and below it; else a pattern, expanded here, since not every shell does it. What is there but cannot be read, a folder or
 * a link that leads nowhere, is in the list too, so that a batch names it at the end. Throws a UsageError when one names nothing.
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
  if (isThere && isFolder(operand)) {
    const found = await expand(`**/${factsName}`, { folder: operand, dot: true });
    if (found.length === 0) throw new UsageError(`${operand} 里没有填报文件（${factsName}）`);
    return found.map((file) => join(operand, file));
  }
  if (isThere) return [operand];
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '\\' ? operand.replaceAll(sep, '/') : operand;
  if (!isDynamicPattern(pattern)) return [operand];
  const found = await expand(pattern, { folder: '.', dot: false });
  if (found.length === 0) throw new UsageError(`没有找到与 ${operand} 相符的文件`);
  return found.map((file) => normalize(file));
}

/** What cannot be told apart is taken for a file: reading it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What a pattern fits, sorted, with the folders that could not be looked into; what stands beside facts is none. */
async function expand(pattern: string, { folder, dot }: { folder: string; dot: boolean }): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const unread: string[] = [];
  const isInFull = isAbsolute(pattern);
  const found = await glob(pattern, {
    cwd: folder,
    dot,
    expandDirectories: false,
    absolute: isInFull,
    fs: telling((path) => unread.push(isInFull ? path : relative(folder, path))),
  });
  return [...found.filter((file) => !isBesideFacts(file)), ...unread].sort();
}

type FileSystem = Pick<typeof fs, 'readdir' | 'realpath' | 'stat'>;

/**
 * A file system that tells of each folder that it cannot read, which a search would pass over, and lets a link that leads
 * nowhere pass for a file, so that reading it says what is wrong.
 */
function telling(tell: (folder: string) => void): FileSystem {
  const readdir = (path: string, options: object, then: Then) =>
    fs.readdir(path, options, (error, entries) => {
      if (error && error.code !== 'ENOENT') tell(path);
      then(error, entries);
    });
  const realpath = (path: string, then: Then) => fs.realpath(path, (error, real) => then(null, error ? path : real));
  const stat = (path: string, then: Then) =>
    fs.stat(path, (error, info) => (error ? fs.lstat(path, then) : then(null, info)));
  return { readdir, realpath, stat } as unknown as FileSystem;
}

type Then = (error: Error | null, result: unknown) => void;
