import { existsSync, readFileSync } from 'node:fs';
import { newestPrints, type Print } from '../differences/prints.ts';
import { fileProblem } from '../disk/file-problem.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { editions } from '../domain/editions/edition.ts';
import { printedBeside } from './beside-facts.ts';

/**
 * Keeps what was printed of facts beside them, the newest first; what was printed just so before is not kept twice. A place that
 * cannot be written to hinders no printing: what is to be said of it is returned.
 */
export function keepPrints(facts: string, prints: readonly Print[]): string | undefined {
  const path = printedBeside(facts);
  try {
    const kept = newestPrints([...prints, ...readPrints(path)]);
    const text = `${JSON.stringify({ printed: kept })}\n`;
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text, { like: facts });
    return undefined;
  } catch (error) {
    return `没有存下印出时的底稿 ${path}：${fileProblem(error)}；以后比对改过的文件时，请用 --base 写明发出去的那一份`;
  }
}

/** What is kept of facts; nothing where there is none, or none that can be read. */
export function keptPrints(facts: string): readonly Print[] {
  try {
    return readPrints(printedBeside(facts));
  } catch {
    return [];
  }
}

/** Throws where there is something that the disk does not give out: it is not to be written over. */
function readPrints(path: string): readonly Print[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  try {
    const { printed } = JSON.parse(text) as { readonly printed?: unknown };
    return Array.isArray(printed) ? printed.filter(isPrint) : [];
  } catch {
    return [];
  }
}

function isPrint(value: unknown): value is Print {
  const { edition, document } = (value ?? {}) as Partial<Print>;
  return (editions as readonly unknown[]).includes(edition) && Array.isArray(document?.blocks);
}
