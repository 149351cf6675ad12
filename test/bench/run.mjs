import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareCases } from './cases.mjs';
import { sizeNames } from './county-facts.mjs';
import { machine } from './machine.mjs';
import { parts } from './parts/index.mjs';
import { full, quick } from './settings.mjs';
import { withTables } from './tables.mjs';
import { findWrongTexts } from './verify.mjs';

/**
 * Measures how fast reports are made, against the packages one would otherwise take and against a floor written by hand.
 * Everything is measured in one run, turn about, so that ratios of the same round can be compared on a noisy machine.
 *
 *   npm run bench -- [PART...] [--quick] [--sizes small,medium] [--json FILE] [--write docs/performance.md] [--verify]
 *
 * The parts: warm, cold, many, batch, check, papers, page; all without one. `--write` puts the tables between their markers in a page.
 * `--verify` measures nothing: it proves that all make the same text, and that the page has a place for every table.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    verify: { type: 'boolean' },
    sizes: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'string' },
  },
});
const unknown = positionals.filter((part) => !parts[part]);
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const sizes = values.sizes?.split(',') ?? sizeNames;
const folder = await mkdtemp(join(tmpdir(), 'fazhi-bench-'));
try {
  const characters = await prepareCases(folder, sizes);
  const wrong = await findWrongTexts(folder, values.quick ? sizes.slice(0, 1) : sizes);
  if (wrong.length > 0) throw new Error(`not the same text:\n${wrong.join('\n')}`);
  if (values.verify) withTables(await readFile('docs/performance.md', 'utf8'), parts);
  else await measure({ ...(values.quick ? quick : full), folder, sizes, characters });
} finally {
  await rm(folder, { recursive: true });
}

async function measure(settings) {
  const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
  const [samples, tables, where] = [{}, {}, machine(values.quick)];
  process.stdout.write(`${where}\n`);
  for (const part of chosen) {
    const { title, measure, tell } = parts[part];
    samples[part] = await measure(settings);
    const table = tell(samples[part], settings);
    tables[part] = `${table}\n\n_${where}_`;
    process.stdout.write(`\n## ${title}\n\n${table}\n`);
  }
  if (values.json) await writeFile(values.json, JSON.stringify({ where, samples }, null, 2));
  if (values.write) await writeFile(values.write, withTables(await readFile(values.write, 'utf8'), tables));
}
