import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { FileReport, Reporter } from './reporter.ts';

/** What a clerk reads for each severity. */
const severityWords: Readonly<Record<Severity, string>> = { error: '须改正', warning: '请核实', notice: '提示' };

/** For people: the place in the report, what was found, what would be right, on what ground. */
export const pretty: Reporter = (reports) => reports.map(fileText).join('\n');

function fileText({ file, diagnostics, problem }: FileReport): string {
  if (problem) return `${file}\n  未检查：${problem}\n`;
  return `${file}\n${diagnostics.map(findingText).join('')}检查完毕：${summary(diagnostics)}\n`;
}

function findingText({ severity, place, title, message, hint, basis }: Diagnostic): string {
  const where = place && place !== title ? `${place} ${title}` : title;
  return [
    `  ${severityWords[severity]}  ${where}：${message}`,
    ...(hint ? [`          ${hint}`] : []),
    ...(basis ? [`          依据：${basis}`] : []),
    '',
  ].join('\n');
}

/** 须改正 2 处，请核实 5 处，提示 3 处 */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return (['error', 'warning', 'notice'] as const)
    .map((severity) => `${severityWords[severity]} ${count(severity)} 处`)
    .join('，');
}
