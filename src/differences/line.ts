import { outlineDocument } from '../reader/outline/outline-document.ts';
import { placesIn } from '../reader/outline/places.ts';
import type { ReadBlock, ReadDocument, ReadParagraph } from '../reader/read-document.ts';

/** A paragraph as it is printed, with its number; of a table one of a cell. */
export interface Line {
  readonly text: string;
  /** Where it stands as a reader names it. */
  readonly place: string;
  readonly isCell: boolean;
  /** What is set otherwise where this differs: font, size, weight and place of most of its letters. */
  readonly look: string;
  readonly comments: readonly PlacedComment[];
}

/** What a comment is about: its place among the comments of the document, and a stretch of the line. */
export interface PlacedComment {
  readonly comment: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a document in reading order: those in cells, boxes and notes too, empty ones not. */
export function linesOf(document: ReadDocument): readonly Line[] {
  const places = placesIn(outlineDocument(document));
  let place = '';
  let tables = 0;
  const body = document.blocks.flatMap((block, index) => {
    if (block.type === 'paragraph') {
      place = places.get(index) ?? place;
      return linesIn(block, place, false);
    }
    tables += 1;
    return cellLines(block, `表${tables}`);
  });
  const notes = document.notes.flatMap(({ kind, blocks }, index) =>
    blocks.flatMap((block) => linesIn(block, `${kind === 'footnote' ? '脚注' : '尾注'}${index + 1}`, true)),
  );
  return [...body, ...notes];
}

function linesIn(block: ReadBlock, place: string, isCell: boolean): Line[] {
  if (block.type === 'table') return cellLines(block, place);
  const boxes = block.runs.flatMap(({ box = [] }) => box.flatMap((one) => linesIn(one, '文本框', true)));
  return [...lineOf(block, place, isCell), ...boxes];
}

function cellLines({ rows }: Extract<ReadBlock, { type: 'table' }>, table: string): Line[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ blocks, column }) =>
      blocks.flatMap((block) => linesIn(block, `${table}第${row + 1}行第${column + 1}列`, true)),
    ),
  );
}

function lineOf(paragraph: ReadParagraph, place: string, isCell: boolean): Line[] {
  const { number, runs } = paragraph;
  let text = number && !number.isBullet ? number.text : '';
  const comments = new Map<number, PlacedComment>();
  for (const run of runs) {
    const start = text.length;
    text += run.text;
    for (const comment of run.comments ?? [])
      comments.set(comment, { comment, start: comments.get(comment)?.start ?? start, end: text.length });
  }
  if (text.trim() === '' && comments.size === 0) return [];
  return [{ text, place, isCell, look: lookOf(paragraph), comments: [...comments.values()] }];
}

/** How most letters of a paragraph are set. */
function lookOf({ runs, format }: ReadParagraph): string {
  const counts = new Map<string, number>();
  for (const { text, format: set } of runs) {
    const look = [set.eastAsia, set.sizePt, set.bold, set.color, set.underline, set.hidden].join(' ');
    counts.set(look, (counts.get(look) ?? 0) + text.trim().length);
  }
  const [most = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return `${format.alignment === 'center' ? 'center' : ''} ${most[0]}`;
}
