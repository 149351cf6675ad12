import { pathToFileURL } from 'node:url';
import { everyRule } from '../check/standing-rules.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { regionsOf } from './regions.ts';
import type { FileReport, Reporter } from './reporter.ts';
import { sentenceOf, waivedWords } from './words.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/**
 * SARIF 2.1.0: every rule there is, found or not; each finding with its lines and its place; the waived as suppressions,
 * and then an empty list on the others, as the standard asks.
 */
export const sarif: Reporter = (reports, { version = '0' } = {}) =>
  `${JSON.stringify(log(reports, version), null, 2)}\n`;

function log(reports: readonly FileReport[], version: string) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fazhi-report', version, language: 'zh-CN', rules: everyRule.map(descriptor) } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(reports)],
        artifacts: [...new Set(reports.map(({ file }) => uriOf(file)))].map((uri) => ({ location: { uri } })),
        results: reports.flatMap(results),
      },
    ],
  };
}

function descriptor({ id, severity, title, basis, why }: (typeof everyRule)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `依据：${basis}。${why}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** The files that could not be checked at all. */
function invocation(reports: readonly FileReport[]) {
  const unread = reports.filter(({ problem }) => problem);
  return {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: unread.map(({ file, problem = '' }) => ({
      level: 'error',
      message: { text: `未检查：${problem}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  };
}

function results(report: FileReport) {
  const regionOf = regionsOf(report);
  return report.diagnostics.map((diagnostic) => {
    const { ruleId, severity, place, path, waived, fix, span } = diagnostic;
    const location = { artifactLocation: { uri: uriOf(report.file) }, region: regionOf(diagnostic) };
    return {
      ruleId,
      ruleIndex: everyRule.findIndex(({ id }) => id === ruleId),
      level: levels[severity],
      message: { text: sentenceOf(diagnostic) },
      locations: [
        { physicalLocation: location, logicalLocations: [{ name: place || '全篇', fullyQualifiedName: path }] },
      ],
      suppressions: waived ? [{ kind: 'external', status: 'accepted', justification: waivedWords(waived) }] : [],
      ...(span && fix !== undefined ? { fixes: [replacement(diagnostic, location)] } : {}),
    };
  });
}

function replacement(
  { fix = '' }: Diagnostic,
  { artifactLocation, region }: { artifactLocation: object; region: object },
) {
  const insertedContent = { text: JSON.stringify(fix).slice(1, -1) };
  return { artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent }] }] };
}

/** A path as SARIF wants it: relative with forward slashes, or a file: address. */
function uriOf(file: string): string {
  if (/^([A-Za-z]:)?[\\/]/.test(file)) return pathToFileURL(file).href;
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
