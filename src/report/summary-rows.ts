import { standing } from '../diagnostic.ts';
import { statutoryContent } from '../domain/report/part.ts';
import { hasText } from '../facts/has-text.ts';
import { bodyLength } from '../facts/texts/body-length.ts';
import { printedTexts } from '../facts/texts/printed-texts.ts';
import type { FileReport } from './reporter.ts';
import { countOf, severities, severityWords } from './words.ts';

const partNames: Readonly<Record<keyof typeof statutoryContent, string>> = {
  measures: '主要举措',
  shortcomings: '不足和原因',
  leadership: '第一责任人',
  plan: '下年安排',
};
const partKeys = Object.keys(statutoryContent) as (keyof typeof statutoryContent)[];

/** What the columns of a summary of many files are called. */
export const summaryHead: readonly string[] = [
  '文件',
  '机关',
  ...partKeys.map((part) => partNames[part]),
  '字数',
  ...severities.map((severity) => severityWords[severity]),
  '豁免',
];

/** One file in the summary: whether each statutory part is there, how long it is, how much was found. */
export function summaryRow({ file, facts, diagnostics, problem }: FileReport): string[] {
  const tells = (part: keyof typeof statutoryContent) => (facts ? (hasText(facts[part]) ? '有' : '缺') : '');
  return [
    file,
    facts?.authority?.name ?? '',
    ...partKeys.map(tells),
    facts ? String(bodyLength(printedTexts(facts))) : '',
    ...severities.map((severity) => (problem ? '未检查' : String(countOf(diagnostics, severity)))),
    problem ? '' : String(diagnostics.length - standing(diagnostics).length),
  ];
}
