import type { Finding } from '../diagnostic.ts';
import type { Region } from '../facts/file/line-columns.ts';
import type { ForeignText } from './foreign-texts.ts';

/** Finds words of a foreign paper by their paths. */
export interface ForeignLookup {
  /** The words at a path; empty where none stand. */
  readonly textAt: (path: string) => string;
  /** Lines and columns of a finding where each paragraph is a line: those of a file of text, and the best that can be said of a Word file. */
  readonly regionOf: (finding: Pick<Finding, 'path' | 'span'>) => Region;
}

/** Words of a paper as they are looked up. */
export type LookedUp = Pick<ForeignText, 'path' | 'text' | 'line' | 'offset'>;

/** Looks up some words of a paper, all or those that findings speak of; a path that leads to a paragraph is that of its first words. */
export function lookupIn(texts: readonly LookedUp[]): ForeignLookup {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  for (const text of texts) {
    const paragraph = paragraphOf(text.path);
    if (!byPath.has(paragraph)) byPath.set(paragraph, text);
  }
  return {
    textAt: (path) => (byPath.get(path)?.path === path ? (byPath.get(path)?.text ?? '') : ''),
    regionOf: ({ path, span }) => {
      const text = byPath.get(path);
      const column = (text?.offset ?? 0) + 1;
      const { start, end } = span ?? { start: 0, end: text?.text.length ?? 0 };
      const line = text?.line ?? 1;
      return { startLine: line, startColumn: column + start, endLine: line, endColumn: column + end };
    },
  };
}

/** The path of the paragraph that words stand in: what stands behind it in theirs tells which words. */
export function paragraphOf(path: string): string {
  return path.replace(/(?:\/annexes)?\/(?:text|title|heading)(?:\/\d+)?$/, '');
}
