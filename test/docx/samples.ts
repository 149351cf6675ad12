import { readdirSync, readFileSync } from 'node:fs';
import { loadFacts } from '../../src/kinds/load.ts';
import type { AnnualReport } from '../../src/schema/annual-report.generated.ts';

/** The names of the sample reports. */
export const sampleNames: readonly string[] = readdirSync('samples');

/** The facts of a sample, which must fit the schema. */
export function sampleFacts(name: string): AnnualReport {
  const { value, diagnostics } = loadFacts(readFileSync(`samples/${name}/facts.json`));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}
