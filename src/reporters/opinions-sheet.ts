import { stringify } from 'csv-stringify/sync';
import type { Difference } from '../differences/difference.ts';
import type { OfficialDocument } from '../document/node.ts';
import { type EditedReport, kindWords } from './edited-report.ts';
import { type Column, numberedTable, plain, sheetLead } from './sheet.ts';

const columns: readonly Column[] = [
  { heading: '单位（文件）', width: 2.4, isText: true },
  { heading: '位置', width: 2.2, isText: true },
  { heading: '意见', width: 7, isText: true },
  { heading: '采纳情况', width: 1.8, isText: true },
  { heading: '理由', width: 2.4, isText: true },
];

/** What every edited file wants, at each place what all of them want; `isBefore` tells which pointer stands first in the paper. */
export interface Opinions {
  readonly reports: readonly EditedReport[];
  readonly order: (one: string, other: string) => number;
}

/** 征求意见汇总表. */
export function opinionsSheet(opinions: Opinions, lead: Parameters<typeof sheetLead>): OfficialDocument {
  const rows = rowsOf(opinions);
  return {
    blocks: [
      { type: 'title', content: plain('征求意见汇总表') },
      sheetLead(...lead),
      ...(rows.length > 0
        ? [numberedTable(columns, rows)]
        : [{ type: 'paragraph' as const, content: plain('没有意见。') }]),
    ],
  };
}

/** The same as CSV that WPS and Excel open rightly. */
export function opinionsCsv(opinions: Opinions): string {
  const rows = [
    ['序号', ...columns.map(({ heading }) => heading)],
    ...rowsOf(opinions).map((row, at) => [at + 1, ...row]),
  ];
  return stringify(rows, { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

interface Opinion {
  readonly file: string;
  readonly place: string;
  readonly path: string;
  /** The words that it is about: two that are about the same and want different ones contradict each other. */
  readonly about: string;
  readonly words: string;
  readonly isTaken: boolean;
}

function rowsOf({ reports, order }: Opinions): string[][] {
  const all = reports.flatMap(opinionsOf);
  const sorted = all.toSorted(
    (one, other) =>
      order(one.path, other.path) || compareTexts(one.about, other.about) || compareTexts(one.words, other.words),
  );
  return sorted.map(({ file, place, words, about, isTaken }) => {
    const against = all.filter((other) => about !== '' && other.about === about && other.words !== words);
    const others = [...new Set(against.map((other) => other.file))].filter((other) => other !== file);
    const contradicts = others.length > 0 ? `（与${others.join('、')}的意见不一致）` : '';
    return [file, place, words + contradicts, isTaken ? '已采纳' : '', ''];
  });
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function opinionsOf({ file, found, taken, comments }: EditedReport): Opinion[] {
  const name = file.replace(/^.*[/\\]/u, '').replace(/\.[a-z]+$/i, '');
  const of = (difference: Difference, isTaken: boolean): Opinion => ({
    file: name,
    place: difference.place,
    path: difference.path ?? '',
    about: difference.before,
    words: wordsOf(difference),
    isTaken,
  });
  return [
    ...taken.map((one) => of(one, true)),
    ...(found?.differences ?? []).map((one) => of(one, false)),
    ...comments.map(({ author, text, place, path = '', words }) => ({
      file: name,
      place,
      path,
      about: '',
      words: `批注（${author}）${words.trim() === '' ? '' : `“${words.trim()}”`}：${text.replace(/\s+/gu, ' ')}`,
      isTaken: false,
    })),
  ];
}

function wordsOf({ kind, before, after }: Difference): string {
  const [old, fresh] = [before, after].map((text) => text.replaceAll('\n', ''));
  if (kind === 'added') return `增加：“${fresh}”`;
  if (kind === 'removed') return `删去：“${old}”`;
  if (kind === 'changed' || kind === 'moved-changed') return `“${old}”改为“${fresh}”`;
  return `${kindWords[kind]}：“${old}”`;
}
