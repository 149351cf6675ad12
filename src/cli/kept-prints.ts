import { existsSync, readFileSync } from 'node:fs';
import { fileProblem } from '../disk/file-problem.ts';
import { writeWhole } from '../disk/write-whole.ts';
import type { OfficialDocument } from '../document/node.ts';
import { type Edition, editions } from '../domain/editions/edition.ts';
import { printedBeside } from './beside-facts.ts';

/** What was printed of facts: which edition, and its tree. */
export interface KeptPrint {
  readonly edition: Edition;
  readonly document: OfficialDocument;
}

/** So many prints of an edition are kept: a file that an office edits may be older than the last of them. */
const keptOfEach = 5;

/**
 * Keeps what was printed of facts beside them, the newest first; what was printed just so before is not kept twice. A place that
 * cannot be written to hinders no printing: what is to be said of it is returned.
 */
export function keepPrints(facts: string, prints: readonly KeptPrint[]): string | undefined {
  const path = printedBeside(facts);
  try {
    const all = withoutTwins([...prints, ...readPrints(path)]);
    const kept = editions.flatMap((edition) => all.filter((one) => one.edition === edition).slice(0, keptOfEach));
    const text = `${JSON.stringify({ printed: kept })}\n`;
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text, { like: facts });
    return undefined;
  } catch (error) {
    return `没有存下印出时的底稿 ${path}：${fileProblem(error)}；以后比对改过的文件时，请用 --base 写明发出去的那一份`;
  }
}

/** What is kept of facts; nothing where there is none, or none that can be read. */
export function keptPrints(facts: string): readonly KeptPrint[] {
  try {
    return readPrints(printedBeside(facts));
  } catch {
    return [];
  }
}

/** Throws where there is something that the disk does not give out: it is not to be written over. */
function readPrints(path: string): readonly KeptPrint[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  try {
    const { printed } = JSON.parse(text) as { readonly printed?: unknown };
    return Array.isArray(printed) ? printed.filter(isPrint) : [];
  } catch {
    return [];
  }
}

function isPrint(value: unknown): value is KeptPrint {
  const { edition, document } = (value ?? {}) as Partial<KeptPrint>;
  return (editions as readonly unknown[]).includes(edition) && Array.isArray(document?.blocks);
}

function withoutTwins(prints: readonly KeptPrint[]): KeptPrint[] {
  const seen = new Set<string>();
  return prints.filter((print) => {
    const text = JSON.stringify(print);
    return !seen.has(text) && seen.add(text);
  });
}
