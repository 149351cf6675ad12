import { join } from 'node:path';
import { check } from '../../check/check.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { atRest } from '../../facts/at-rest.ts';
import type { Facts } from '../../facts/facts.ts';
import { loadFacts } from '../../facts/load.ts';
import { compose, namedEditions, type RenderOptions } from '../../render.ts';
import { fileName } from '../file-name.ts';
import { write } from '../formats.ts';
import { inFile, readBytes } from '../read.ts';
import { settingsOf } from '../settings.ts';
import type { Order } from './order.ts';

/** One report of a facts file, not yet written. Plain values, since they may come from a worker. */
export interface Rendering {
  readonly diagnostics: readonly Diagnostic[];
  /** Where it belongs, and its bytes; undefined when the facts were not fit to be rendered. */
  readonly made?: { readonly target: string; readonly bytes: Uint8Array };
}

/** The reports of a facts file, one for each edition that is wanted. Throws a UsageError when the file cannot be read. */
export async function renderFile(file: string, order: Order): Promise<Rendering[]> {
  const bytes = readBytes(file);
  const { value, diagnostics } = inFile(file, () => loadFacts(bytes));
  if (!value) return [{ diagnostics }];
  const facts = atRest(value);
  const wanted = { ...order.wanted, findings: check(facts, settingsOf(file)) };
  if (order.options.edition !== 'all') return [await renderEdition(facts, wanted, order)];
  const renderings: Rendering[] = [];
  for (const edition of namedEditions(facts)) {
    renderings.push(await renderEdition(facts, { ...wanted, edition }, order));
  }
  return renderings;
}

async function renderEdition(facts: Facts, wanted: RenderOptions, order: Order): Promise<Rendering> {
  const { options, format, writing } = order;
  const { value, diagnostics } = await compose(facts, wanted);
  if (!value) return { diagnostics };
  const known = new Set([...Object.keys(facts.editions ?? {}), value.edition]);
  const name = fileName(value.title, known.size, value.edition, options.draft === true, format);
  const target = String(options.output ?? join(String(options['out-dir'] ?? '.'), name));
  return { diagnostics, made: { target, bytes: await write(format, value, writing) } };
}
