import type { Finding } from '../diagnostic.ts';
import { lineColumns, type Region } from '../facts/file/line-columns.ts';
import { positionsOf } from '../facts/file/positions.ts';
import type { CheckedFile } from './reporter.ts';

/** Finds the lines and columns of findings in their file; a file that was not read is its first line. */
export function regionsOf({ source, paper }: CheckedFile): (finding: Pick<Finding, 'path' | 'span'>) => Region {
  if (paper) return paper.regionOf;
  if (source === undefined) return () => ({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });
  const positions = positionsOf(source);
  const inLines = lineColumns(source);
  return (finding) => inLines(positions(finding));
}
