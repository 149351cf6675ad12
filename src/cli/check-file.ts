import { type CheckOptions, checkFacts } from '../check/check-facts.ts';
import { loadPaper } from '../kinds/load.ts';
import type { FileReport } from '../report/reporter.ts';
import { inFile, readBytes } from './read.ts';
import { type Asked, checkingOf } from './settings.ts';

/** Reads one facts file with what the office has set for it, and checks it. Throws a UsageError when that cannot be done. */
export function checkFile(file: string, asked: Asked): FileReport {
  return checkContent(file, readBytes(file), checkingOf(file, asked));
}

/** Checks the content of a facts file. */
export function checkContent(file: string, content: string | Uint8Array, options: CheckOptions): FileReport {
  const { kind, value: facts, diagnostics } = inFile(file, () => loadPaper(content));
  const source = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const { config = {} } = options;
  return facts
    ? { file, source, kind, facts, config, diagnostics: checkFacts(kind, facts, options) }
    : { file, source, kind, config, diagnostics };
}
