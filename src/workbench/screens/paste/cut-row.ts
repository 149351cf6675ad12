import { type HeadingLevel, headingOrdinal } from '../../../domain/report/ordinals.ts';
import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { plainDocument, plainParagraph } from '../../../reader/plain-paragraph.ts';
import type { ReadBlock, ReadDocument, ReadTable } from '../../../reader/read-document.ts';

/** What a pasted line is taken for. */
export type RowLevel = HeadingLevel | 'title' | 'text' | 'out';

/** A line of what was pasted, as it is to be cut. */
export interface CutRow {
  readonly id: number;
  readonly level: RowLevel;
  /** Without its ordinal. */
  readonly text: string;
  readonly table?: ReadTable;
}

/** What stands around a paper and is none of it. */
const around = new Set([
  'frame',
  'header',
  'byline',
  'contents',
  'colophon',
  'annexNote',
  'signature',
  'date',
  'supplementaryNote',
  'recipients',
]);

/** Reads what was pasted as rows: headings by their ordinals and how they are set, lines of a page's frame left out. */
export function rowsOf(document: ReadDocument): CutRow[] {
  const { outline } = new ForeignPaper(document);
  const outlined = new Map(outline.map((entry) => [entry.index, entry]));
  return document.blocks.flatMap((block, id): CutRow[] => {
    if (block.type === 'table') return [{ id, level: 'text', text: '', table: block }];
    const entry = outlined.get(id);
    if (!entry || entry.role === 'empty') return [];
    const text = entry.text.slice(entry.start, entry.end);
    if (entry.role === 'heading' && entry.level) return [{ id, level: entry.level, text }];
    if (entry.role === 'title') return [{ id, level: 'title', text }];
    return [{ id, level: around.has(entry.role) ? 'out' : 'text', text }];
  });
}

/** The ordinals that the rows will have, counted anew. */
export function ordinalsOf(rows: readonly CutRow[]): string[] {
  const counts = [0, 0, 0, 0];
  return rows.map(({ level }) => {
    if (typeof level !== 'number') return '';
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return headingOrdinal(level, counts[level - 1] ?? 1);
  });
}

/** The rows as paragraphs with their ordinals, as someone would type them; tables and what is left out are none. */
export function paragraphsOf(rows: readonly CutRow[]): string[] {
  const ordinals = ordinalsOf(rows);
  return rows.flatMap((row, at) =>
    row.level === 'out' || row.table || row.text.trim() === '' ? [] : [ordinals[at] + row.text],
  );
}

/** The rows as a document to be read: tables stand where they stood. */
export function documentOf(rows: readonly CutRow[], source: ReadDocument): ReadDocument {
  const ordinals = ordinalsOf(rows);
  const blocks = rows.flatMap((row, at): ReadBlock[] => {
    if (row.level === 'out') return [];
    if (row.table) return [row.table];
    const old = source.blocks[row.id];
    const title = row.level === 'title' ? { style: '标题', outlineLevel: 0 } : {};
    const format = old?.type === 'paragraph' && row.level === 'title' ? { format: old.format } : {};
    return [plainParagraph(ordinals[at] + row.text, { ...title, ...format })];
  });
  return plainDocument(source.format, blocks);
}
