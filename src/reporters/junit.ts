import { groundWithSource } from '../check/source.ts';
import { type Diagnostic, standing } from '../diagnostic.ts';
import { escapeText } from '../document/markup.ts';
import { regionsOf } from './regions.ts';
import type { CheckedFile, Reporter } from './reporter.ts';
import { sentenceOf, severityWords, waivedWords, whereOf } from './words.ts';

/**
 * JUnit XML: a suite a file, a case a finding. What must be put right and what must be confirmed both fail, a notice
 * passes with its words in `system-out`, a waived finding is skipped. What was not read or not checked of a file stands in the suite's own `system-out`. A file without findings is one case that passes.
 */
export const junit: Reporter = (reports) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'fazhi check' }, reports.map(suite))}\n`;

function suite(report: CheckedFile): string {
  const { file, diagnostics, problem, notes = [] } = report;
  const regionOf = regionsOf(report);
  const cases = diagnostics.map((diagnostic) => findingCase(file, diagnostic, regionOf(diagnostic).startLine));
  const failures = standing(diagnostics).filter(({ severity }) => severity !== 'notice').length;
  const counts = {
    tests: Math.max(1, cases.length),
    failures,
    errors: problem ? 1 : 0,
    skipped: diagnostics.length - standing(diagnostics).length,
  };
  return element('testsuite', { name: file, ...counts }, [
    ...(cases.length > 0 ? cases : [wholeCase(report)]),
    ...(notes.length > 0 ? [element('system-out', {}, [escapeText(notes.join('\n'))])] : []),
  ]);
}

function wholeCase({ file, problem }: CheckedFile): string {
  const inner = problem ? [element('error', { message: problem })] : [];
  return element('testcase', { classname: file, name: '报前检查' }, inner);
}

function findingCase(file: string, diagnostic: Diagnostic, line: number): string {
  const { ruleId, message } = diagnostic;
  const name = `${ruleId}：${whereOf(diagnostic)}：${message}`;
  return element('testcase', { classname: file, name, file, line }, [outcome(diagnostic)]);
}

function outcome(diagnostic: Diagnostic): string {
  const { severity, message, source, basis, waived, path } = diagnostic;
  if (waived) return element('skipped', { message: waivedWords(waived) });
  const text = [
    `${severityWords[severity]}：${sentenceOf(diagnostic)}`,
    ...(basis ? [`依据：${groundWithSource({ source, basis })}`] : []),
    path,
  ];
  if (severity === 'notice') return element('system-out', {}, [escapeText(text.join('\n'))]);
  return element('failure', { type: severity, message }, [escapeText(text.join('\n'))]);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, inner: string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  return `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}
