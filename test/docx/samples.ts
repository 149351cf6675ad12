import { readdirSync, readFileSync } from 'node:fs';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import type { PaperFacts } from '../../src/kinds/any-facts.ts';
import { loadFacts } from '../../src/kinds/load.ts';

/** The names of the samples of every kind. */
export const everySample: readonly string[] = readdirSync('samples');

/** The names of the sample reports. */
export const sampleNames: readonly string[] = everySample.filter((name) => kindNameOf(name) === 'annual-report');

/** The facts of a sample report, which must fit the schema. */
export function sampleFacts(name: string): AnnualReport {
  return anySample(name) as AnnualReport;
}

/** The facts of a sample of any kind, which must fit the schema of it. */
export function anySample(name: string): PaperFacts {
  const { value, diagnostics } = loadFacts(readFileSync(`samples/${name}/facts.json`));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function kindNameOf(name: string): string {
  return JSON.parse(readFileSync(`samples/${name}/facts.json`, 'utf8')).kind;
}
