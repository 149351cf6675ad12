import { groundWithSource } from '../check/source.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { regionsOf } from './regions.ts';
import type { CheckedFile, Reporter } from './reporter.ts';
import { sentenceOf, waivedWords, whereOf } from './words.ts';

/** Commands that GitHub shows as annotations beside the lines; a waived finding is a notice that says so. */
export const github: Reporter = (reports) => reports.flatMap(fileLines).join('');

function fileLines(report: CheckedFile): string[] {
  const { file, diagnostics, problem, notes = [] } = report;
  if (problem) return [command('error', { file }, `未检查：${problem}`)];
  const regionOf = regionsOf(report);
  const remarks = notes.map((note) => command('notice', { file, title: '说明' }, note));
  const findings = diagnostics.map((diagnostic) => {
    const { startLine: line, startColumn: col, endLine, endColumn } = regionOf(diagnostic);
    const title = `${whereOf(diagnostic)}（${diagnostic.ruleId}）`;
    const place = { file, line, endLine, col, ...(line === endLine ? { endColumn } : {}), title };
    return command(diagnostic.waived ? 'notice' : diagnostic.severity, place, messageOf(diagnostic));
  });
  return [...findings, ...remarks];
}

function messageOf(diagnostic: Diagnostic): string {
  const { source, basis, waived } = diagnostic;
  return [
    ...(waived ? [waivedWords(waived)] : []),
    sentenceOf(diagnostic),
    ...(basis ? [`依据：${groundWithSource({ source, basis })}`] : []),
  ].join('\n');
}

function command(name: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
