import { type Diagnostic, placesOf } from '../diagnostic.ts';
import { keepsProtected } from '../domain/text/keeps-protected.ts';
import type { Facts } from '../facts/facts.ts';
import { positionsOf } from '../facts/file/positions.ts';
import { valueAt } from '../facts/value-at.ts';

/** A finding whose spot has one right text, and the text it stands in. */
export interface Fix {
  readonly diagnostic: Diagnostic;
  readonly text: string;
  readonly span: NonNullable<Diagnostic['span']>;
  readonly replacement: string;
}

/** What a round of fixing did. */
export interface Fixed {
  readonly source: string;
  readonly fixes: readonly Fix[];
}

/**
 * Puts right in a facts file what has one right answer: findings with a spot and a fix, not waived, that leave protected
 * text as it is. Of two that meet the first is done; the next round sees the other. Nothing else in the file changes.
 */
export function applyFixes(source: string, facts: Facts, diagnostics: readonly Diagnostic[]): Fixed {
  const positions = positionsOf(source);
  const fixes = withoutOverlaps(diagnostics.flatMap(placesOf).flatMap((diagnostic) => fixOf(facts, diagnostic)));
  const edits = fixes
    .map(({ diagnostic, replacement }) => ({ ...positions(diagnostic), replacement }))
    .sort((first, second) => second.start - first.start);
  const fixed = edits.reduce(
    (text, { start, end, replacement }) =>
      text.slice(0, start) + JSON.stringify(replacement).slice(1, -1) + text.slice(end),
    source,
  );
  return { source: fixed, fixes };
}

function fixOf(facts: Facts, diagnostic: Diagnostic): Fix[] {
  const { path, span, fix: replacement, waived } = diagnostic;
  const text = valueAt(facts, path);
  if (waived || !span || replacement === undefined || typeof text !== 'string') return [];
  const isWithin = span.start >= 0 && span.start <= span.end && span.end <= text.length;
  if (!isWithin || text.slice(span.start, span.end) === replacement) return [];
  if (!keepsProtected(text, span, replacement)) return [];
  return [{ diagnostic, text, span, replacement }];
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const ends = new Map<string, number>();
  return fixes
    .toSorted((first, second) => first.span.start - second.span.start)
    .filter(({ diagnostic: { path }, span: { start, end } }) => {
      const last = ends.get(path) ?? -1;
      if (start < last || (start === last && start === end)) return false;
      ends.set(path, end);
      return true;
    });
}
