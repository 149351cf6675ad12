import { type Diagnostic, placesOf } from '../diagnostic.ts';
import { mayMend } from '../domain/text/may-mend.ts';
import { protectedSpans } from '../domain/text/protected-spans.ts';
import type { Span } from '../domain/text/span.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { positionsOf } from '../facts/file/positions.ts';

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
  const protectedIn = protectedOnce();
  const fixes = withoutOverlaps(
    diagnostics.flatMap(placesOf).flatMap((diagnostic) => fixOf(facts, diagnostic, protectedIn)),
  );
  const edits = fixes
    .map(({ diagnostic, replacement }) => ({ ...positions(diagnostic), replacement }))
    .sort((first, second) => first.start - second.start);
  return { source: edited(source, edits), fixes };
}

/** A text with its edits, which stand in their order; it is put together once, since each copy takes the text's length. */
function edited(source: string, edits: readonly Edit[]): string {
  const kept = edits.map(({ start, replacement }, index) => {
    return source.slice(edits[index - 1]?.end ?? 0, start) + JSON.stringify(replacement).slice(1, -1);
  });
  return kept.join('') + source.slice(edits.at(-1)?.end ?? 0);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Finds what is protected in a text, once for all the fixes in it. */
function protectedOnce(): (text: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (text) => {
    const spans = known.get(text) ?? protectedSpans(text);
    known.set(text, spans);
    return spans;
  };
}

function fixOf(facts: Facts, diagnostic: Diagnostic, protectedIn: (text: string) => readonly Span[]): Fix[] {
  const { path, span, fix: replacement, waived } = diagnostic;
  const text = answerAt(facts, path);
  if (waived || !span || replacement === undefined || typeof text !== 'string') return [];
  const isWithin = span.start >= 0 && span.start <= span.end && span.end <= text.length;
  if (!isWithin || text.slice(span.start, span.end) === replacement) return [];
  if (!mayMend(text, span, replacement, protectedIn(text))) return [];
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
