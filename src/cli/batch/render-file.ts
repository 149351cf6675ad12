import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Print } from '../../differences/prints.ts';
import type { Facts } from '../../facts/facts.ts';
import { check } from '../../kinds/check.ts';
import { namedEditions } from '../../kinds/editions.ts';
import { loadFacts } from '../../kinds/load.ts';
import { compose, type RenderOptions } from '../../render.ts';
import { fileName } from '../file-name.ts';
import { type Written, write } from '../formats.ts';
import { inFile, readBytes } from '../read.ts';
import { checkingOf } from '../settings.ts';
import type { Order } from './order.ts';
import { told } from './told.ts';
import { type Unverified, unverifiedIn } from './unverified-text.ts';

/** One report of a facts file, not yet written. Plain values, since they may come from a worker. */
export interface Rendering {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it belongs, and its bytes; undefined when the facts were not fit to be rendered. */
  readonly made?: Written & { readonly target: string; readonly print?: Print };
  /** Where it stands on answers that someone must still confirm. */
  readonly unverified?: readonly Unverified[];
  /** Why there is none, in one sentence. */
  readonly problem?: string;
}

/** The reports of some facts files, file by file, one for each edition that is wanted; of a file that cannot be read its problem. */
export async function renderFiles(files: readonly string[], order: Order): Promise<Rendering[][]> {
  const renderings: Rendering[][] = [];
  for (const file of files) {
    const made = await told(renderFile(file, order));
    renderings.push('problem' in made ? [{ file, diagnostics: [], ...made }] : made);
  }
  return renderings;
}

async function renderFile(file: string, order: Order): Promise<Rendering[]> {
  const bytes = readBytes(file);
  const { value: facts, diagnostics } = inFile(file, () => loadFacts(bytes));
  if (!facts) return [{ file, diagnostics }];
  const wanted = { ...order.wanted, findings: check(facts, checkingOf(file)) };
  if (order.options.edition !== 'all') return [await renderEdition(file, facts, wanted, order)];
  const renderings: Rendering[] = [];
  for (const edition of namedEditions(facts)) {
    renderings.push(await renderEdition(file, facts, { ...wanted, edition }, order));
  }
  return renderings;
}

async function renderEdition(file: string, facts: Facts, wanted: RenderOptions, order: Order): Promise<Rendering> {
  const { options, format, writing } = order;
  const { value, diagnostics } = await compose(facts, wanted);
  if (!value) return { file, diagnostics };
  const known = new Set([...Object.keys(facts.editions ?? {}), value.edition]);
  const isAlso = [...(writing.isPrintCopy ? ['打印稿'] : []), ...(options.draft === true ? ['草稿'] : [])];
  const name = fileName(value.title, known.size, value.edition, isAlso, format);
  const target = String(options.output ?? join(String(options['out-dir'] ?? '.'), name));
  const unverified = unverifiedIn(facts, value.edition);
  const { edition, document } = value;
  const print = order.keepsTrees && !writing.isPrintCopy ? { print: { edition, document } } : {};
  return { file, diagnostics, unverified, made: { target, ...print, ...(await write(format, value, writing)) } };
}
