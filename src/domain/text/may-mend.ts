import { keepsProtected } from './keeps-protected.ts';
import { protectedSpans } from './protected-spans.ts';
import type { Span } from './span.ts';

/** Phrases that a person must read and mend: nobody puts another letter into them unasked. */
const political =
  /习近平|新时代中国特色社会主义|党中央|中共中央|两个确立|两个维护|四个意识|四个自信|五位一体|四个全面|中国式现代化|金山银山|党的[十百一二三四五六七八九]+(?:大|届)/u;

/** How far from its place a fix may stand and still be within a phrase: the longest has eighteen letters. */
const reach = 18;

/**
 * Whether `replacement` may take the place of `span` unasked: what is protected stays as it is, every figure keeps its value, and no
 * letter of a political phrase becomes another. Marks and spaces may change.
 */
export function mayMend(
  text: string,
  span: Span,
  replacement: string,
  spans: readonly Span[] = protectedSpans(text),
): boolean {
  const found = text.slice(span.start, span.end);
  if (!sameNumbers(found, replacement) || !keepsProtected(text, span, replacement, spans)) return false;
  return lettersIn(found) === lettersIn(replacement) || !isPolitical(text, span, replacement);
}

function sameNumbers(one: string, other: string): boolean {
  const [before, after] = [numbersIn(one), numbersIn(other)];
  return before.length === after.length && before.every((number, index) => number === after[index]);
}

function numbersIn(text: string): number[] {
  return (text.normalize('NFKC').match(/\d+/gu) ?? []).map(Number);
}

function lettersIn(text: string): string {
  return text.replaceAll(/[^\p{Script=Han}]/gu, '');
}

/** Whether what is mended, or what it becomes, reaches into a political phrase. */
function isPolitical(text: string, { start, end }: Span, replacement: string): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  return [text.slice(start, end), replacement].some((words) => {
    const all = new RegExp(political, 'gu');
    for (const { 0: phrase, index } of `${before}${words}${behind}`.matchAll(all))
      if (index < before.length + words.length && before.length < index + phrase.length) return true;
    return false;
  });
}
