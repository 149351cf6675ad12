import { type HeadingLevel, headingOrdinal } from '../../../domain/report/ordinals.ts';
import { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { plainParagraph } from '../../../reader/plain-paragraph.ts';
import type { ReadBlock, ReadDocument, ReadTable } from '../../../reader/read-document.ts';

/** What a pasted line is taken for. */
export type RowLevel = HeadingLevel | 'title' | 'text' | 'around' | 'out';

/** A line of what was pasted, as it is to be cut. */
export interface CutRow {
  readonly id: number;
  readonly level: RowLevel;
  /** Without its ordinal. */
  readonly text: string;
  readonly table?: ReadTable;
}

/** What stands around the text: who it is to, who signs it. It goes to its own answers. */
const around = new Set([
  'header',
  'byline',
  'recipients',
  'annexNote',
  'signature',
  'date',
  'supplementaryNote',
  'colophon',
  'annexMark',
  'annexTitle',
]);

/** What a web page shows around a paper, and a list of contents. */
const notOfIt = new Set(['frame', 'contents']);

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
    return [{ id, level: notOfIt.has(entry.role) ? 'out' : around.has(entry.role) ? 'around' : 'text', text }];
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
    row.level === 'out' || row.level === 'around' || row.table || row.text.trim() === ''
      ? []
      : [ordinals[at] + row.text],
  );
}

/** The rows as a document to be read: as it came where nothing was put right, else with headings numbered anew. */
export function documentOf(rows: readonly CutRow[], source: ReadDocument): ReadDocument {
  if (JSON.stringify(rows) === JSON.stringify(rowsOf(source))) return source;
  const ordinals = ordinalsOf(rows);
  const before = new Map(rowsOf(source).map((row) => [row.id, row]));
  const blocks = rows.flatMap((row, at): ReadBlock[] => {
    if (row.level === 'out') return [];
    if (row.table) return [row.table];
    const old = source.blocks[row.id];
    const isAsItCame = before.get(row.id)?.text === row.text && before.get(row.id)?.level === row.level;
    if (old && isAsItCame && typeof row.level !== 'number') return [old];
    return [plainParagraph(ordinals[at] + row.text, row.level === 'title' ? { style: '标题', outlineLevel: 0 } : {})];
  });
  return { ...source, blocks, original: blocks };
}
