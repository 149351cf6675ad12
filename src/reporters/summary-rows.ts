import { standing } from '../diagnostic.ts';
import { answerAt } from '../facts/answer-at.ts';
import { hasText } from '../facts/has-text.ts';
import { bodyLength } from '../facts/texts/body-length.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import type { CheckedFile } from './reporter.ts';
import { countOf, severities, severityWords } from './words.ts';

/** A summary of many files: its head, and a row for each: whether each statutory part is there, how long it is, how much was found. */
export function summaryRows(reports: readonly CheckedFile[]): string[][] {
  const parts = new Map(reports.flatMap(({ kind }) => Object.entries(kind?.partNames ?? {})));
  const head = ['文件', '机关', ...parts.values(), '字数', ...severities.map((one) => severityWords[one]), '豁免'];
  return [head, ...reports.map((report) => rowOf(report, [...parts.keys()]))];
}

function rowOf({ file, kind, facts, diagnostics, problem }: CheckedFile, parts: readonly string[]): string[] {
  const tells = (part: string) => (facts ? (hasText(answerAt(facts, `/${part}`)) ? '有' : '缺') : '');
  return [
    file,
    facts?.authority?.name ?? '',
    ...parts.map((part) => (kind && part in kind.partNames ? tells(part) : '')),
    facts && kind ? String(bodyLength(printedTexts(kind, facts))) : '',
    ...severities.map((severity) => (problem ? '未检查' : String(countOf(diagnostics, severity)))),
    problem ? '' : String(diagnostics.length - standing(diagnostics).length),
  ];
}
