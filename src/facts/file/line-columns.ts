import { allMatches } from '../../domain/text/all-matches.ts';
import { countWhile } from '../../domain/text/count-while.ts';
import type { SourceRange } from './positions.ts';

/** A range of a file in lines and columns from 1, columns in UTF-16 units; the end stands after the last. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns ranges of a text into lines and columns. */
export function lineColumns(source: string): (range: SourceRange) => Region {
  const starts = [0, ...allMatches(source, /\n/g).map(({ index }) => index + 1)];
  const place = (offset: number) => {
    const line = countWhile(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const [first, last] = [place(start), place(end)];
    return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  };
}
