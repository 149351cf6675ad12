import { everyRule } from '../check/standing-rules.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { regionsOf } from './regions.ts';
import type { FileReport, Reporter } from './reporter.ts';
import { type Invocations, invocationsOf } from './sarif-invocations.ts';
import { fileUri, levels } from './sarif-words.ts';
import { sentenceOf, waivedWords } from './words.ts';

/**
 * SARIF 2.1.0: every rule there is, found or not; each finding with its lines and its place; the waived as suppressions,
 * and then an empty list on the others, as the standard asks; what an office has set otherwise as overrides.
 */
export const sarif: Reporter = (reports, { version = '0' } = {}) =>
  `${JSON.stringify(log(reports, version), null, 2)}\n`;

function log(reports: readonly FileReport[], version: string) {
  const invocations = invocationsOf(reports);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fazhi-report', version, language: 'zh-CN', rules: everyRule.map(descriptor) } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: invocations.invocations,
        artifacts: [...new Set(reports.map(({ file }) => fileUri(file)))].map((uri) => ({ location: { uri } })),
        results: reports.flatMap((report) => results(report, invocations)),
      },
    ],
  };
}

const ruleIndexes: ReadonlyMap<string, number> = new Map(everyRule.map(({ id }, index) => [id, index]));

function descriptor({ id, severity, title, basis, why }: (typeof everyRule)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `依据：${basis}。${why}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function results(report: FileReport, { invocations, indexOf }: Invocations) {
  const provenance = invocations.length > 1 ? { provenance: { invocationIndex: indexOf(report) } } : {};
  const regionOf = regionsOf(report);
  return report.diagnostics.map((diagnostic) => {
    const { ruleId, severity, place, path, waived, fix, span } = diagnostic;
    const location = { artifactLocation: { uri: fileUri(report.file) }, region: regionOf(diagnostic) };
    return {
      ruleId,
      ruleIndex: ruleIndexes.get(ruleId) ?? -1,
      level: levels[severity],
      message: { text: sentenceOf(diagnostic) },
      locations: [
        { physicalLocation: location, logicalLocations: [{ name: place || '全篇', fullyQualifiedName: path }] },
      ],
      suppressions: waived ? [{ kind: 'external', status: 'accepted', justification: waivedWords(waived) }] : [],
      ...provenance,
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
