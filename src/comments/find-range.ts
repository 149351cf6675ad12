import type { ForeignPaper } from '../manuscript/foreign-paper.ts';
import type { Trace, TracedParagraph } from '../reader/docx/trace.ts';
import type { ReadBlock, ReadParagraph } from '../reader/read-document.ts';
import { type Boundary, boundariesOf } from './boundary.ts';
import type { Comment } from './comment.ts';
import { PartText } from './part-text.ts';

/** A paper with where it stands in its file, and the text of the part that it stands in. */
export interface TracedPaper {
  readonly paper: ForeignPaper;
  readonly trace: Trace;
  readonly part: PartText;
  /** Its paragraphs in reading order, those of cells too, and where each comes. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly order: ReadonlyMap<ReadParagraph, number>;
}

/** A paper that was read with its places. */
export function tracedPaper(paper: ForeignPaper, trace: Trace, text: string): TracedPaper {
  const paragraphs = paragraphsOf(paper.document.blocks);
  return { paper, trace, part: new PartText(text), paragraphs, order: new Map(paragraphs.map((one, at) => [one, at])) };
}

/**
 * Where the words that a comment is about begin and end in the file: the very words where they are known, else their paragraph. What
 * is about the whole paper stands at its first words; what stands in a box, a note or a page's foot, where Word takes no comments,
 * at the paragraph that it belongs to. Undefined where a file has no words at all.
 */
export function findRange(comment: Comment, traced: TracedPaper): readonly [Boundary, Boundary] | undefined {
  const { paper, trace, part, paragraphs, order } = traced;
  const meant = paragraphAt(paper.document.blocks, comment.path);
  const at = (meant && order.get(meant)) ?? 0;
  const hasWords = (paragraph: ReadParagraph | undefined) => paragraph && lengthOf(trace.get(paragraph)) > 0;
  let near = at;
  while (near < paragraphs.length && !hasWords(paragraphs[near])) near += 1;
  if (near === paragraphs.length) for (near = at - 1; near > 0 && !hasWords(paragraphs[near]); ) near -= 1;
  const nearest = paragraphs[near];
  const found = nearest && trace.get(nearest);
  if (!found) return undefined;
  const [start, end] = (nearest === meant ? exactly(comment, paper, nearest) : undefined) ?? [0, lengthOf(found)];
  return boundariesOf(found, part, start, end);
}

function lengthOf(traced: TracedParagraph | undefined): number {
  return traced?.pieces.reduce((sum, { length }) => sum + length, 0) ?? 0;
}

/** The place of the very words in their paragraph. */
function exactly({ path, span }: Comment, paper: ForeignPaper, paragraph: ReadParagraph): [number, number] | undefined {
  const text = paper.wordsAt(path);
  if (!span || !text || span.end <= span.start) return undefined;
  const whole = paragraph.runs.map((run) => run.text).join('');
  const [start, end] = [text.offset + span.start, text.offset + span.end];
  return whole.slice(start, end) === text.text.slice(span.start, span.end) ? [start, end] : undefined;
}

/** Every paragraph in reading order, those of cells too. */
function paragraphsOf(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The paragraph that a path leads to or into; of a table its first. */
function paragraphAt(blocks: readonly ReadBlock[], path: string): ReadParagraph | undefined {
  const [whole, index] = /^\/blocks\/(\d+)/.exec(path) ?? [];
  const block = blocks[Number(index ?? -1)];
  if (whole === undefined || block === undefined) return undefined;
  if (block.type === 'paragraph') return block;
  const rest = path.slice(whole.length);
  const [cellPath, row, cell] = /^\/rows\/(\d+)\/cells\/(\d+)/.exec(rest) ?? [];
  const inside = block.rows[Number(row ?? -1)]?.cells[Number(cell ?? -1)];
  if (cellPath === undefined || !inside) return paragraphsOf([block])[0];
  return paragraphAt(inside.blocks, rest.slice(cellPath.length)) ?? paragraphsOf(inside.blocks)[0];
}
