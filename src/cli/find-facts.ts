import { existsSync, statSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { factsName, isBesideFacts } from './beside-facts.ts';
import { filesBelow } from './files-below.ts';
import { isPaper } from './papers/is-paper.ts';
import { unpacked } from './papers/unpacked.ts';

/** Whether papers of other programs in a folder are wanted: none, where it has no facts, besides its facts. */
export type Papers = 'none' | 'instead' | 'too';

/**
 * The facts files that the arguments name, each once, in their order: a file by its name; of a folder every facts.json in it
 * and below it, and, as they are wanted, every paper, those in zips by name; else a pattern, expanded here, since not
 * every shell does it. What is there but cannot be read, a folder or
 * a link that leads nowhere, is in the list too, so that a batch names it at the end. Throws a UsageError when one names nothing.
 */
export async function findFacts(operands: readonly string[], papers: Papers = 'none'): Promise<string[]> {
  const files = new Map<string, string>();
  for (const operand of operands) {
    const found = await filesOf(operand, papers);
    for (const file of papers === 'none' ? found : found.flatMap(unpacked)) {
      const path = resolve(file);
      if (!files.has(path)) files.set(path, file);
    }
  }
  return [...files.values()];
}

/** A file that is not there is its own name, so that a batch can name it at the end. */
async function filesOf(operand: string, papers: Papers): Promise<string[]> {
  if (existsSync(operand)) return isFolder(operand) ? filesIn(operand, papers) : [operand];
  const picomatch = (await import('picomatch')).default;
  const pattern = sep === '\\' ? operand.replaceAll(sep, '/') : operand;
  const { base, isGlob, negated, maxDepth } = picomatch.scan(pattern, { tokens: true }) as Scan;
  if (!isGlob || negated) return [operand];
  const fits = picomatch(pattern, { flags: 's' });
  const { files, unread } = filesBelow(base || '.', maxDepth);
  const found = files.map((file) => normalize(file)).filter((file) => fits(file.replaceAll(sep, '/')));
  if (found.length + unread.length === 0) throw new UsageError(`没有找到与 ${operand} 相符的文件`);
  return [...found.filter((file) => !isBesideFacts(file)), ...unread].sort();
}

/** What picomatch finds in a pattern: the folders before its first sign, and how deep it goes below them. */
interface Scan {
  readonly base: string;
  readonly isGlob: boolean;
  /** It begins with !, which is a name, not a wish for all other files. */
  readonly negated: boolean;
  readonly maxDepth: number;
}

function filesIn(folder: string, papers: Papers): string[] {
  const { files, unread } = filesBelow(folder);
  const facts = files.filter((file) => file.endsWith(join(sep, factsName)));
  const takesPapers = papers === 'too' || (papers === 'instead' && facts.length === 0);
  const found = [...facts, ...(takesPapers ? papersIn(files) : []), ...unread];
  if (found.length === 0)
    throw new UsageError(`${folder} 里没有填报文件（${factsName}）${takesPapers ? '，也没有文稿' : ''}`);
  return found.sort();
}

/** The papers among some files; what this tool made of one that is there too is none of them. */
function papersIn(files: readonly string[]): string[] {
  const papers = files.filter(isPaper);
  const originals = new Set(papers.map((file) => file.replace(/\.[^.]+$/, '')));
  return papers.filter((file) => {
    const original = /^(.+)（(?:已规范|批注)）\.docx$/u.exec(file)?.[1];
    return original === undefined || !originals.has(original);
  });
}

/** What cannot be told apart is taken for a file: reading it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
