import { groundWithSource } from '../check/source.ts';
import { type Diagnostic, placesOf } from '../diagnostic.ts';
import { BasisNotes } from './basis-notes.ts';
import { type CheckedFile, type Reporter, textsOf } from './reporter.ts';
import { mark, markedSentences } from './spot.ts';
import { summaryTable } from './summary-table.ts';
import { severityWords, summary, waivedWords, whereOf } from './words.ts';

/** For people: each finding in the report's own order, the spot in its sentence, the grounds once under them. */
export const pretty: Reporter = (reports, { today } = {}) => {
  const texts = reports.map((report) => fileText(report, today));
  return [...texts, ...(reports.length > 1 ? [summaryTable(reports)] : [])].join('\n');
};

function fileText(report: CheckedFile, today: string | undefined): string {
  const { file, kind, facts, diagnostics, problem, notes: remarks = [] } = report;
  if (problem) return `${file}\n  未检查：${problem}\n`;
  const notes = new BasisNotes();
  const textAt = textsOf(report);
  const findings = diagnostics.flatMap((diagnostic) => findingLines(diagnostic, textAt, notes));
  const deadline = facts && today ? kind?.nextDeadline?.(facts, today) : undefined;
  const grounds = notes.lines().map((line, index) => `${index === 0 ? '  依据：' : '        '}${line}`);
  return [
    file,
    ...findings,
    ...grounds,
    ...remarks.map((remark) => `  说明    ${remark}`),
    `检查完毕：${summary(diagnostics)}${deadline ? `；${deadline}` : ''}`,
    '',
  ].join('\n');
}

const indent = ' '.repeat(10);

function findingLines(diagnostic: Diagnostic, textAt: ReturnType<typeof textsOf>, notes: BasisNotes): string[] {
  const { severity, message, hint, source, basis, fix, waived } = diagnostic;
  const sentences = markedSentences(textAt, placesOf(diagnostic));
  const below = [
    ...sentences,
    ...(sentences.length !== 1 || fix === undefined ? [] : [fix === '' ? '可以删去' : `可以改成${mark(fix)}`]),
    ...(hint ? [hint] : []),
    ...(waived ? [waivedWords(waived)] : []),
  ];
  const word = waived ? '豁免  ' : severityWords[severity];
  const note = basis ? `  依据${notes.cite(groundWithSource({ source, basis }))}` : '';
  return [
    `  ${word.padEnd(3, '　')}  ${whereOf(diagnostic)}：${message}${note}`,
    ...below.map((line) => indent + line),
  ];
}
