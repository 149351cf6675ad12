import { standing } from '../diagnostic.ts';
import { answerAt } from '../facts/answer-at.ts';
import { hasText } from '../facts/has-text.ts';
import { bodyLength } from '../facts/texts/body-length.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import type { ReportedKind } from './reported-kind.ts';
import type { CheckedFile } from './reporter.ts';
import { countOf, severities, severityWords } from './words.ts';

/** A summary of many files: its head, and a row for each: whether each statutory part is there, how long it is, how much was found. */
export function summaryRows(reports: readonly CheckedFile[]): string[][] {
  const parts = new Map(reports.flatMap((report) => Object.entries(kindOf(report)?.partNames ?? {})));
  const head = ['文件', '机关', ...parts.values(), '字数', ...severities.map((one) => severityWords[one]), '豁免'];
  return [head, ...reports.map((report) => rowOf(report, [...parts.keys()]))];
}

function rowOf(report: CheckedFile, parts: readonly string[]): string[] {
  const { file, facts, diagnostics, problem, summary } = report;
  const names = kindOf(report)?.partNames ?? {};
  return [
    file,
    facts?.authority?.name ?? summary?.authority ?? '',
    ...parts.map((part) => (part in names ? tells(report, part) : '')),
    lengthOf(report),
    ...severities.map((severity) => (problem ? '未检查' : String(countOf(diagnostics, severity)))),
    problem ? '' : String(diagnostics.length - standing(diagnostics).length),
  ];
}

function kindOf({ kind, summary }: CheckedFile): ReportedKind | undefined {
  return summary?.kind ?? kind;
}

function tells({ facts, summary }: CheckedFile, part: string): string {
  if (summary) return summary.untold?.includes(part) ? '缺' : '有';
  return facts ? (hasText(answerAt(facts, `/${part}`)) ? '有' : '缺') : '';
}

function lengthOf({ kind, facts, summary }: CheckedFile): string {
  if (summary) return String(summary.characters);
  return facts && kind ? String(bodyLength(printedTexts(kind, facts))) : '';
}
