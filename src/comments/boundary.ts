import type { TracedParagraph, TracedPiece } from '../reader/docx/trace.ts';
import type { SourceSpan, XmlElement } from '../reader/xml/element.ts';
import type { PartText } from './part-text.ts';

/** A place in a part's text where an anchor may stand, and what must be closed and opened again around it. */
export interface Boundary {
  readonly at: number;
  /** What closes before the anchor and opens behind it: a run that is cut in two; mostly nothing. */
  readonly before: string;
  readonly behind: string;
  /** Where the text that is cut ends or begins with a blank, and its element does not say that blanks count: before the end of its start tag. */
  readonly spaced?: number;
}

/** Where a stretch of a paragraph's characters begins and ends in the text of its part; undefined where it has no characters there. */
export function boundariesOf(
  { pieces }: TracedParagraph,
  part: PartText,
  start: number,
  end: number,
): readonly [Boundary, Boundary] | undefined {
  let offset = 0;
  let first: Boundary | undefined;
  let last: Boundary | undefined;
  for (const piece of pieces) {
    const next = offset + piece.length;
    if (next > start && offset < end) {
      first ??= startIn(piece, part, start - offset);
      last = endIn(piece, part, end - offset);
    }
    offset = next;
  }
  return first && last ? [first, last] : undefined;
}

function startIn({ run, element, length }: TracedPiece, part: PartText, at: number): Boundary | undefined {
  if (!run.source || !element.source) return undefined;
  if (at > 0 && at < length) {
    const cut = cutIn(run, element, part, at);
    if (cut) return cut;
  }
  return run === element || isFirst(run, element)
    ? between(run.source.start)
    : cutBetween(run, part, element.source.start);
}

function endIn({ run, element, length }: TracedPiece, part: PartText, at: number): Boundary | undefined {
  if (!run.source || !element.source) return undefined;
  if (at > 0 && at < length) {
    const cut = cutIn(run, element, part, at);
    if (cut) return cut;
  }
  return run === element || isLast(run, element) ? between(run.source.end) : cutBetween(run, part, element.source.end);
}

function between(at: number): Boundary {
  return { at, before: '', behind: '' };
}

function isFirst(run: XmlElement, element: XmlElement): boolean {
  const [first] = run.children.filter((child) => typeof child === 'string' || child.name !== 'w:rPr');
  return first === element;
}

function isLast(run: XmlElement, element: XmlElement): boolean {
  return run.children.at(-1) === element;
}

/** A run cut between two of its elements. */
function cutBetween(run: XmlElement, part: PartText, at: number): Boundary | undefined {
  const tags = run.source && tagsOf(run, run.source, part.text);
  return tags && { at, before: tags.close, behind: tags.open };
}

/** A run cut in a text. */
function cutIn(run: XmlElement, element: XmlElement, part: PartText, characters: number): Boundary | undefined {
  if (element.name !== 'w:t' || !run.source || !element.source) return undefined;
  const source = part.text;
  const at = part.placeIn(element, characters);
  const around = tagsOf(run, run.source, source);
  if (at === undefined || !around) return undefined;
  const name = source.slice(element.source.start + 1, element.source.open).match(/^[^\s>]+/)?.[0] ?? '';
  const isSpaced = /xml:space=/.test(source.slice(element.source.start, element.source.open));
  const isBlank = /\s/.test(source[at - 1] ?? '') || /\s/.test(source[at] ?? '');
  return {
    at,
    before: `</${name}>${around.close}`,
    behind: `${around.open}<${name} xml:space="preserve">`,
    ...(isBlank && !isSpaced ? { spaced: element.source.open - 1 } : {}),
  };
}

/** The tags that close a run and open it again, with its own properties. */
function tagsOf(run: XmlElement, { start, open }: SourceSpan, source: string) {
  const tag = source.slice(start, open);
  const name = /^<([^\s>/]+)/.exec(tag)?.[1];
  if (name === undefined || tag.endsWith('/>')) return undefined;
  const properties = run.children.find((child) => typeof child !== 'string' && child.name === 'w:rPr');
  const own = typeof properties === 'object' ? properties.source : undefined;
  return { close: `</${name}>`, open: tag + (own ? source.slice(own.start, own.end) : '') };
}
