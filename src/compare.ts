import { applyChange, meets } from './differences/apply-change.ts';
import type { Change, Difference } from './differences/difference.ts';
import { type Differences, findDifferences } from './differences/find-differences.ts';
import { type Paper, type Printed, paperOf, paperOfTree, printedOf } from './differences/printed.ts';
import type { OfficialDocument } from './document/node.ts';
import type { Edition } from './domain/editions/edition.ts';
import { UsageError } from './errors.ts';
import type { Facts } from './facts/facts.ts';
import { fitFacts } from './facts/fit-facts.ts';
import { withIds } from './facts/ids.ts';
import { namedEditions } from './facts/named-editions.ts';
import { kindOf } from './kinds/index.ts';
import { readForeign } from './reader/read.ts';
import type { ReadDocument } from './reader/read-document.ts';
import { compose, type RenderOptions } from './render.ts';
import { writeDocument } from './write-document.ts';

/** What was printed of facts at some time: kept when it was, or read from a file that was. */
export interface Print {
  readonly edition?: Edition;
  readonly paper: Paper;
}

/** How an edited file is compared. */
export interface CompareOptions {
  /** The edition that it was; without it the one whose words it shares most of. */
  readonly edition?: Edition;
  /** What was printed before; the one that the file shares most with is what it was made of. */
  readonly prints?: readonly Print[];
  readonly rendering?: Pick<RenderOptions, 'templates' | 'draft'>;
}

/** What the office did to an edited file. */
export interface Compared extends Differences {
  readonly edition: Edition;
  /** Whether it is compared with what was printed then, and not with what the facts print now. */
  readonly hasBase: boolean;
}

/** What is needed to compare a file with facts again and again. */
interface Comparing {
  readonly edition: Edition;
  readonly edited: Paper;
  readonly base: Paper | undefined;
  readonly rendering: NonNullable<CompareOptions['rendering']>;
}

/**
 * Compares an edited file with what facts print, and with what was printed when it was handed out. Throws a UsageError where
 * the file shares no words with any edition. Pure: no files, no clock.
 */
export async function compare(facts: Facts, document: ReadDocument, options: CompareOptions = {}): Promise<Compared> {
  const comparing = await prepare(facts, document, options);
  return {
    ...(await differencesOf(facts, comparing)),
    edition: comparing.edition,
    hasBase: comparing.base !== undefined,
  };
}

/** What was brought home of an edited file. */
export interface Taken extends Compared {
  readonly facts: Facts;
  /** What was taken, in the order of the file; what is left are the differences. */
  readonly taken: readonly Difference[];
}

/**
 * Brings home what is sure of an edited file, or what `isWanted` says. Each step is proved: the facts must then print what the
 * file says there, and nothing else may have become different; what fails stays among the differences.
 */
export async function takeHome(
  facts: Facts,
  document: ReadDocument,
  options: CompareOptions = {},
  isWanted: (difference: Difference) => boolean = isSure,
): Promise<Taken> {
  const comparing = await prepare(facts, document, options);
  const taking = new Taking(facts, comparing, await differencesOf(facts, comparing));
  await taking.takeAll(isWanted);
  return {
    ...taking.differences,
    differences: taking.left,
    facts: taking.facts,
    taken: taking.taken,
    edition: comparing.edition,
    hasBase: comparing.base !== undefined,
  };
}

/** Whether nobody needs to be asked. */
function isSure({ asks, change }: Difference): boolean {
  return asks.length === 0 && change !== undefined;
}

/** How a tree reads when it was printed. */
export async function readBack(tree: OfficialDocument): Promise<ReadDocument> {
  const read = readForeign(await writeDocument('docx', tree));
  if ('convert' in read) throw new Error('a document that the tool wrote is read as it is');
  return read;
}

class Taking {
  facts: Facts;
  differences: Differences;
  readonly taken: Difference[] = [];
  readonly #comparing: Comparing;
  readonly #failed = new Set<string>();

  constructor(facts: Facts, comparing: Comparing, differences: Differences) {
    this.facts = facts;
    this.#comparing = comparing;
    this.differences = differences;
  }

  /** First all the words at once, then what moves entries about, one by one, until nothing that is wanted is left. */
  async takeAll(isWanted: (difference: Difference) => boolean): Promise<void> {
    for (;;) {
      const open = this.differences.differences.filter(
        (one) => one.change && isWanted(one) && !this.#failed.has(idOf(one)),
      );
      const texts = apart(open.filter(({ change }) => change?.type === 'texts'));
      const [next] = texts.length > 0 ? texts : open;
      if (!next) return;
      if (texts.length > 1 && (await this.#take(texts))) continue;
      if (!(await this.#take([next]))) this.#failed.add(idOf(next));
    }
  }

  /** What is left; what could not be proved has no place in the facts. */
  get left(): readonly Difference[] {
    return this.differences.differences.map(({ change, ...one }) => {
      if (!this.#failed.has(idOf(one))) return change ? { ...one, change } : one;
      return { ...one, asks: [...new Set([...one.asks, 'no-place' as const])] };
    });
  }

  /** Makes some changes; whether they are made. */
  async #take(wanted: readonly Difference[]): Promise<boolean> {
    const kind = kindOf(this.facts);
    const changes = wanted.flatMap(({ change }) => change ?? []);
    const changed = withIds(kind, applyAll(this.facts, changes));
    if (!fitFacts(kind, changed).value) return false;
    const differences = await differencesOf(changed, this.#comparing);
    if (!isProved(this.differences, differences, wanted)) return false;
    this.facts = changed;
    this.differences = differences;
    this.taken.push(...wanted);
    return true;
  }
}

function applyAll(facts: Facts, changes: readonly Change[]): Facts {
  const kind = kindOf(facts);
  const edits = changes.flatMap((change) => (change.type === 'texts' ? change.edits : []));
  const others = changes.filter(({ type }) => type !== 'texts');
  const all: readonly Change[] = edits.length > 0 ? [{ type: 'texts', edits }, ...others] : others;
  return all.reduce((told, change) => applyChange(kind, told, change), facts);
}

/** Those that do not meet one before them. */
function apart(differences: readonly Difference[]): Difference[] {
  const kept: Difference[] = [];
  for (const one of differences)
    if (!kept.some((other) => one.change && other.change && meets(one.change, other.change))) kept.push(one);
  return kept;
}

/** What tells a difference from others, whatever the facts are by then. */
function idOf({ kind, before, after }: Pick<Difference, 'kind' | 'before' | 'after'>): string {
  return JSON.stringify([kind, before, after]);
}

/** Whether what was wanted is no difference any more and nothing became one. */
function isProved(old: Differences, now: Differences, wanted: readonly Difference[]): boolean {
  const left = countsOf(old.differences);
  for (const one of wanted) left.set(idOf(one), (left.get(idOf(one)) ?? 0) - 1);
  return [...countsOf(now.differences)].every(([id, count]) => count <= (left.get(id) ?? 0));
}

function countsOf(differences: readonly Difference[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of differences) counts.set(idOf(one), (counts.get(idOf(one)) ?? 0) + 1);
  return counts;
}

async function differencesOf(facts: Facts, { edition, edited, base, rendering }: Comparing): Promise<Differences> {
  const now = await printedNow(facts, edition, rendering);
  return findDifferences({ kind: kindOf(facts), facts, now, edited, ...(base ? { base } : {}) });
}

async function prepare(facts: Facts, document: ReadDocument, options: CompareOptions): Promise<Comparing> {
  const { prints = [], rendering = {} } = options;
  const edited = paperOf(document);
  const edition = options.edition ?? (await editionOf(facts, edited, options));
  const bases = prints.filter((print) => (print.edition ?? edition) === edition);
  const now = await printedNow(facts, edition, rendering);
  const nearest = [...bases].sort((one, other) => likeness(other.paper, edited) - likeness(one.paper, edited))[0]
    ?.paper;
  const base = nearest && likeness(nearest, edited) >= likeness(now, edited) ? nearest : undefined;
  return { edition, edited, base: base && isSame(base, now) ? undefined : base, rendering };
}

async function printedNow(facts: Facts, edition: Edition, rendering: Comparing['rendering']): Promise<Printed> {
  const { value } = await compose(facts, { ...rendering, edition, draft: true, isTraced: true });
  if (!value) throw new UsageError('填报文件现在生成不了这个版本，没有办法比对；请先运行 fazhi check');
  return printedOf(facts, value.document, await readBack(value.document));
}

/** The edition whose words a file shares most of. */
async function editionOf(
  facts: Facts,
  edited: Paper,
  { prints = [], rendering = {} }: CompareOptions,
): Promise<Edition> {
  const shares: Share[] = [];
  for (const edition of namedEditions(kindOf(facts), facts)) {
    const { value } = await compose(facts, { ...rendering, edition, draft: true });
    if (value) shares.push({ edition, share: likeness(paperOfTree(value.document), edited) });
  }
  const told = prints.flatMap(({ edition, paper }) => (edition ? [{ edition, share: likeness(paper, edited) }] : []));
  const [best] = [...(await exactly(facts, edited, nearest(shares), rendering)), ...told].sort(byShare);
  if (best && best.share > leastShare) return best.edition;
  throw new UsageError('看不出这是哪个版本：和填报文件印出的文字几乎没有相同的；是这个版本的，请用 --edition 写明');
}

interface Share {
  readonly edition: Edition;
  readonly share: number;
}

/** A file that shares less with an edition is something else. */
const leastShare = 0.2;

/** Editions that a tree does not tell apart for certain. */
const closeBy = 0.15;

function byShare(one: Share, other: Share): number {
  return other.share - one.share;
}

function nearest(shares: readonly Share[]): readonly Share[] {
  const [best] = shares.toSorted(byShare);
  return shares.filter(({ share }) => best !== undefined && share > best.share - closeBy);
}

/** What a file shares with editions as they are printed, line by line; one alone is taken as it is. */
async function exactly(
  facts: Facts,
  edited: Paper,
  shares: readonly Share[],
  rendering: Comparing['rendering'],
): Promise<readonly Share[]> {
  if (shares.length < 2) return shares;
  const exact: Share[] = [];
  for (const { edition } of shares)
    exact.push({ edition, share: likeness(await printedNow(facts, edition, rendering), edited) });
  return exact;
}

/** What two papers share of their sentences, from 0 to 1. */
function likeness(one: Paper, other: Paper): number {
  const counts = new Map<string, number>();
  for (const { key } of one.sentences) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key } of other.sentences) {
    const left = counts.get(key) ?? 0;
    if (left > 0) shared += 1;
    counts.set(key, left - 1);
  }
  return (2 * shared) / Math.max(1, one.sentences.length + other.sentences.length);
}

function isSame(one: Paper, other: Paper): boolean {
  return one.lines.length === other.lines.length && one.lines.every(({ text }, at) => text === other.lines[at]?.text);
}
