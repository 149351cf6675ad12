import { type CheckOptions, checkFacts } from '../check/check-facts.ts';
import { loadPaper } from '../kinds/load.ts';
import type { CheckedFile } from '../reporters/reporter.ts';
import { inFile } from './read.ts';

/** Checks the content of a facts file. */
export function checkContent(file: string, content: string | Uint8Array, options: CheckOptions): CheckedFile {
  const { kind, value: facts, diagnostics } = inFile(file, () => loadPaper(content));
  const source = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const { config = {} } = options;
  return facts
    ? { file, source, kind, facts, config, diagnostics: checkFacts(kind, facts, options) }
    : { file, source, kind, config, diagnostics };
}
