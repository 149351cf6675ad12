import type { RuleText } from '../check/rule.ts';
import { groundWithSource } from '../check/source.ts';
import { type Diagnostic, placesOf } from '../diagnostic.ts';
import { regionsOf } from './regions.ts';
import type { CheckedFile, Reporter } from './reporter.ts';
import { fileUri, type Invocations, invocationsOf, levels } from './sarif-invocations.ts';
import { sentenceOf, waivedWords } from './words.ts';

/**
 * SARIF 2.1.0: every rule there is, found or not; each finding with its lines and its place; the waived as suppressions,
 * and then an empty list on the others, as the standard asks; what an office has set otherwise as overrides. A slip that comes by
 * the dozen has its other places as related locations, and one fix for them all.
 */
export const sarif: Reporter = (reports, { version = '0', rules = [] } = {}) =>
  `${JSON.stringify(log(reports, version, rules), null, 2)}\n`;

function log(reports: readonly CheckedFile[], version: string, rules: readonly RuleText[]) {
  const invocations = invocationsOf(reports, rules);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fazhi-report', version, language: 'zh-CN', rules: rules.map(descriptor) } },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: invocations.invocations,
        artifacts: [...new Set(reports.map(({ file }) => fileUri(file)))].map((uri) => ({ location: { uri } })),
        results: reports.flatMap((report) => results(report, invocations, indexes)),
      },
    ],
  };
}

function descriptor({ id, severity, title, source, basis, why }: RuleText) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `依据：${groundWithSource({ source, basis })}。${why}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { source },
  };
}

function results(report: CheckedFile, { invocations, indexOf }: Invocations, ruleIndexes: ReadonlyMap<string, number>) {
  const provenance = invocations.length > 1 ? { provenance: { invocationIndex: indexOf(report) } } : {};
  const regionOf = regionsOf(report);
  return report.diagnostics.map((diagnostic) => {
    const { ruleId, severity, waived } = diagnostic;
    const artifactLocation = { uri: fileUri(report.file) };
    const located = placesOf(diagnostic).map((place) => ({ ...place, region: regionOf(place) }));
    const [location, ...related] = located.map(({ region, place, path }) => ({
      physicalLocation: { artifactLocation, region },
      logicalLocations: [{ name: place || '全篇', fullyQualifiedName: path }],
    }));
    const replacements = report.paper ? [] : located.flatMap(replacementOf);
    return {
      ruleId,
      ruleIndex: ruleIndexes.get(ruleId) ?? -1,
      level: levels[severity],
      message: { text: sentenceOf(diagnostic) },
      locations: [location],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      suppressions: waived ? [{ kind: 'external', status: 'accepted', justification: waivedWords(waived) }] : [],
      ...provenance,
      ...(replacements.length > 0 ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] } : {}),
    };
  });
}

function replacementOf({ fix, span, region }: Diagnostic & { readonly region: object }) {
  if (!span || fix === undefined) return [];
  return [{ deletedRegion: region, insertedContent: { text: JSON.stringify(fix).slice(1, -1) } }];
}
