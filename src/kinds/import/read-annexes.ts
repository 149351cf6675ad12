import type { SharedFacts } from '../../facts/shared.generated.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import type { ReadTable } from '../../reader/read-document.ts';
import { lineOf } from './told-tree.ts';
import { wordsInBlocks } from './words-in-blocks.ts';

type Annex = NonNullable<SharedFacts['annexes']>[number];

/** The annexes of a paper: title, paragraphs, the first table of each with the note under it. */
export function readAnnexes({ outline, document }: ForeignPaper): Annex[] {
  const marks = outline.filter(({ role }) => role === 'annexMark');
  return marks.map(({ index: start }, at): Annex => {
    const end = marks[at + 1]?.index ?? document.blocks.length;
    const own = outline.filter(
      ({ index, role }) => index > start && index < end && role !== 'empty' && role !== 'colophon',
    );
    const title = own
      .filter(({ role }) => role === 'annexTitle')
      .map(lineOf)
      .join('');
    const lines = own.filter(({ role }) => role !== 'annexTitle').map(lineOf);
    const table = document.blocks.slice(start, end).find((block): block is ReadTable => block.type === 'table');
    const note = lines.find((line) => /^注[：:]/u.test(line));
    const paragraphs = lines.filter((line) => line !== note || !table);
    return {
      title: title || '附件',
      ...(paragraphs.length > 0 ? { paragraphs } : {}),
      ...(table ? { table: { ...tableOf(table), ...(note ? { note } : {}) } } : {}),
    };
  });
}

/** What is merged stands in the first of its cells, the others are empty. */
function tableOf({ rows }: ReadTable): NonNullable<Annex['table']> {
  const width = Math.max(0, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + 1));
  const [head = [], ...others] = rows.map(({ cells }) => {
    const words = new Map(cells.map(({ column, blocks }) => [column, wordsInBlocks(blocks)]));
    return Array.from({ length: width }, (_cell, column) => words.get(column) ?? '');
  });
  return { columns: head.map((heading) => ({ heading })), rows: others };
}
