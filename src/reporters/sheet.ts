import type { Inline } from '../document/inline.ts';
import type { Block, Table } from '../document/node.ts';
import type { Facts } from '../facts/facts.ts';
import type { FactsKind } from '../facts/facts-kind.ts';
import type { CheckedFile } from './reporter.ts';

/** A text as a block's content. */
export function plain(text: string): Inline[] {
  return [{ text }];
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', content: plain(text) };
}

/** One column of a sheet: what it is called, how wide it is beside the others, whether it holds running text. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly isText?: boolean;
}

/** A table of plain texts, its rows numbered in a column of their own. */
export function numberedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const all = [{ heading: '序号', width: 1.5 }, ...columns];
  return {
    type: 'table',
    widths: all.map(({ width }) => width),
    head: [all.map(({ heading }) => plain(heading))],
    rows: rows.map((row, index) => [String(index + 1), ...row].map(plain)),
    textColumns: columns.flatMap(({ isText }, index) => (isText ? [index + 1] : [])),
  };
}

/** What the papers of a sheet are called: by their kind, where they are all of one. */
export function papersIn(reports: readonly CheckedFile[]): string {
  const [title = '', ...others] = new Set(reports.flatMap(({ kind }) => kind?.title ?? []));
  return others.length === 0 ? title : '';
}

/** Whose paper a sheet is about, and of which year, by the titles of its kind. */
export function sheetLead({ authority, reportYear }: Facts, kind: Pick<FactsKind, 'schema'>): Block {
  const year = reportYear === undefined ? '（未填）' : `${reportYear}年`;
  const { titleAt } = kind.schema;
  return paragraph(`${titleAt('/authority')}：${authority?.name ?? '（未填）'}；${titleAt('/reportYear')}：${year}`);
}
