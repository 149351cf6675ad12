import { groundWithSource } from '../check/source.ts';
import { type Diagnostic, placesOf } from '../diagnostic.ts';
import type { Block, OfficialDocument } from '../document/node.ts';
import { writeDate } from '../domain/days/dates.ts';
import { type CheckedFile, type ReportContext, textsOf } from './reporter.ts';
import { type Column, numberedTable, papersIn, paragraph, plain, sheetLead } from './sheet.ts';
import { markedSentences } from './spot.ts';
import { sentenceOf, severityWords, summary, waivedWords, whereOf } from './words.ts';

const columns: readonly Column[] = [
  { heading: '位置', width: 2.8, isText: true },
  { heading: '审核意见', width: 6.6, isText: true },
  { heading: '依据', width: 3.6, isText: true },
  { heading: '办理情况', width: 2.5, isText: true },
];

/** 审核意见表: every finding of every file, a column to write what was done about it, a line to sign. */
export function reviewSheet(reports: readonly CheckedFile[], { today }: ReportContext): OfficialDocument {
  return {
    blocks: [
      { type: 'title', content: plain(`${papersIn(reports)}审核意见表`) },
      ...reports.flatMap((report) => sheetOf(report, today)),
      paragraph('审核人：　　　　　　　　审核日期：　　年　　月　　日'),
    ],
  };
}

function sheetOf(report: CheckedFile, today: string | undefined): Block[] {
  const { file, kind, facts, paper, diagnostics, problem, notes = [] } = report;
  if (problem) return [paragraph(`${file}：未检查，${problem}`)];
  const day = today ? `（${writeDate(today)}）` : '';
  const head = [
    facts && kind ? sheetLead(facts, kind) : paragraph(`${paper ? '文稿' : '填报文件'}：${file}`),
    paragraph(`检查结果${day}：${summary(diagnostics)}`),
    ...notes.map((note) => paragraph(`说明：${note}`)),
  ];
  const textAt = textsOf(report);
  const rows = diagnostics.map((diagnostic) => rowOf(diagnostic, textAt));
  return rows.length > 0 ? [...head, numberedTable(columns, rows)] : head;
}

function rowOf(diagnostic: Diagnostic, textAt: ReturnType<typeof textsOf>): string[] {
  const { severity, source, basis = '', waived } = diagnostic;
  const sentence = markedSentences(textAt, placesOf(diagnostic)).join('／');
  const opinion = `${severityWords[severity]}：${sentenceOf(diagnostic)}${sentence ? `。原文：${sentence}` : ''}`;
  return [whereOf(diagnostic), opinion, groundWithSource({ source, basis }), waived ? waivedWords(waived) : ''];
}
