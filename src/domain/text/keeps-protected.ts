import { countWhile } from './count-while.ts';
import { protectedSpans } from './protected-spans.ts';
import type { Span } from './span.ts';

/**
 * Whether a text keeps all that is protected in it, letter for letter and in its order, when `replacement` takes the
 * place of `span`. What the replacement repeats unchanged counts as kept, so a fix may reach over a name in 《》 and mend
 * the marks on both sides of it. Whoever asks again and again about one text hands in what is protected in it.
 */
export function keepsProtected(
  text: string,
  { start, end }: Span,
  replacement: string,
  spans: readonly Span[] = protectedSpans(text),
): boolean {
  const first = countWhile(spans, (kept) => kept.end <= start);
  const last = countWhile(spans, (kept) => kept.start < end);
  let from = 0;
  return spans.slice(first, last).every((kept) => {
    const words = text.slice(Math.max(kept.start, start), Math.min(kept.end, end));
    const at = placeOf(words, replacement, from, { opens: kept.start < start, closes: kept.end > end });
    from = at + words.length;
    return at >= 0;
  });
}

/** Where the words stand in the replacement; what reaches over an end of the span must stand at that end of the replacement. */
function placeOf(words: string, replacement: string, from: number, { opens, closes }: Reach): number {
  if (opens && !replacement.startsWith(words)) return -1;
  if (!closes) return replacement.indexOf(words, from);
  const at = replacement.length - words.length;
  return at >= from && replacement.endsWith(words) && (!opens || at === 0) ? at : -1;
}

interface Reach {
  readonly opens: boolean;
  readonly closes: boolean;
}
