import { readdirSync, readFileSync } from 'node:fs';
import type { Facts } from '../../src/facts/facts.ts';
import { loadFacts } from '../../src/kinds/load.ts';

/** The names of the sample reports. */
export const sampleNames: readonly string[] = readdirSync('samples');

/** The facts of a sample, which must fit the schema. */
export function sampleFacts(name: string): Facts {
  const { value, diagnostics } = loadFacts(readFileSync(`samples/${name}/facts.json`));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}
