import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { paragraphText } from '../../../reader/paragraph-text.ts';
import type { ReadBlock, ReadTable } from '../../../reader/read-document.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { lineOf } from './cut-part.ts';

type Annex = NonNullable<AnnualReport['annexes']>[number];

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
      ...(table ? { table: { ...tableOf(table), ...(note ? { note: note.replace(/^注[：:]/u, '') } : {}) } } : {}),
    };
  });
}

function tableOf({ rows }: ReadTable): NonNullable<Annex['table']> {
  const [head = [], ...others] = rows.map(({ cells }) => cells.map((cell) => wordsIn(cell.blocks)));
  return { columns: head.map((heading) => ({ heading })), rows: others };
}

function wordsIn(blocks: readonly ReadBlock[]): string {
  const words = blocks.map((block) =>
    block.type === 'table' ? '' : cleanPaste(paragraphText(block).replaceAll('\n', '')),
  );
  return words.join('');
}
