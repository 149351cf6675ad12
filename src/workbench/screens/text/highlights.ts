import { type Diagnostic, placesOf, standing } from '../../../diagnostic.ts';
import type { Span } from '../../../domain/text/span.ts';
import { answerAt } from '../../../facts/answer-at.ts';
import type { Facts } from '../../../facts/facts.ts';

/** The names under which the style sheet knows the marks. */
const names = { error: 'found-error', warning: 'found-warning', notice: 'found-notice' } as const;

/** What was found, and in what. */
interface Found {
  readonly findings: readonly Diagnostic[];
  readonly checked: Facts | undefined;
}

/** Underlines what is found, and shades references to figures; the text itself is left alone, so that an input method is not disturbed. */
export function showMarks(root: HTMLElement, { findings, checked }: Found, typing: string | undefined): void {
  if (!('highlights' in CSS)) return;
  const fields = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-pointer]')].map((one) => [one.dataset.pointer, one]),
  );
  const ranges: Record<string, Range[]> = { error: [], warning: [], notice: [] };
  for (const { path, span, severity, fix } of standing(findings).flatMap(placesOf)) {
    const text = fields.get(path)?.firstChild;
    if (path === typing || !span || !text || text.textContent !== answerAt(checked, path)) continue;
    const spots = spotsIn(text.textContent ?? '', span, fix);
    ranges[severity]?.push(...spots.flatMap(({ start, end }) => rangeIn(text, start, end) ?? []));
  }
  for (const [severity, name] of Object.entries(names))
    CSS.highlights.set(name, new Highlight(...(ranges[severity] ?? [])));
  CSS.highlights.set('figure', new Highlight(...[...fields.values()].flatMap(figuresIn)));
}

/** Shades words wherever they stand in the text. */
export function showFound(words: string): void {
  if (!('highlights' in CSS)) return;
  const fields = words === '' ? [] : [...document.querySelectorAll<HTMLElement>('.paper [data-pointer]')];
  const ranges = fields.flatMap(({ firstChild: text }) => {
    const all = text?.textContent ?? '';
    const found: Range[] = [];
    for (let at = all.indexOf(words); text && at >= 0; at = all.indexOf(words, at + words.length))
      found.push(...[rangeIn(text, at, at + words.length) ?? []].flat());
    return found;
  });
  CSS.highlights.set('found-words', new Highlight(...ranges));
}

function figuresIn(field: HTMLElement): Range[] {
  const text = field.firstChild;
  if (!text?.textContent?.includes('{')) return [];
  return [...text.textContent.matchAll(/\{[^{}]+\}/g)].flatMap(
    ({ 0: word, index }) => rangeIn(text, index, index + word.length) ?? [],
  );
}

function rangeIn(text: Node, start: number, end: number): Range | undefined {
  const length = text.textContent?.length ?? 0;
  if (start >= length || end > length) return undefined;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** What of a span its right form changes; the whole span where it is not changed letter by letter. */
function spotsIn(text: string, span: Span, fix: string | undefined): Span[] {
  const wrong = text.slice(span.start, span.end);
  if (fix === undefined || fix.length !== wrong.length) return [span];
  return Array.from({ length: wrong.length }, (_letter, at) => at).flatMap((at) => {
    const start = span.start + at;
    return wrong[at] === fix[at] ? [] : [{ start, end: start + 1 }];
  });
}
