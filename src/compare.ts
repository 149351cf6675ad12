import { type Differences, findDifferences } from './differences/find-differences.ts';
import { type Paper, type Printed, paperOf, paperOfTree, printedOf } from './differences/printed.ts';
import type { Print } from './differences/prints.ts';
import type { OfficialDocument } from './document/node.ts';
import type { Edition } from './domain/editions/edition.ts';
import { UsageError } from './errors.ts';
import type { Facts } from './facts/facts.ts';
import { namedEditions } from './facts/named-editions.ts';
import { kindOf } from './kinds/index.ts';
import { readForeign } from './reader/read.ts';
import type { ReadDocument } from './reader/read-document.ts';
import { compose, type RenderOptions } from './render.ts';
import { writeDocument } from './write-document.ts';

/** A file cannot be held against facts: they print nothing of it, or nothing at all. */
export class NotComparable extends UsageError {
  readonly reason: 'unlike' | 'not-printed';

  constructor(reason: NotComparable['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** How an edited file is compared. */
export interface CompareOptions {
  /** The edition that it was; without it the one whose words it shares most of. */
  readonly edition?: Edition;
  /** What was printed before; the one that the file shares most with is what it was made of. */
  readonly prints?: readonly Print[];
  /** What it was made of, where that is known. */
  readonly base?: Paper;
  readonly rendering?: Pick<RenderOptions, 'templates' | 'draft'>;
}

/** What the office did to an edited file. */
export interface Compared extends Differences {
  readonly edition: Edition;
  /** Whether it is compared with what was printed then and has changed since, and not with what the facts print now. */
  readonly hasBase: boolean;
  /** What it is compared with. */
  readonly against: Paper;
}

/** What is needed to compare a file with facts again and again. */
export interface Comparing {
  readonly edition: Edition;
  readonly edited: Paper;
  /** What was printed then, where that is known and is not what the facts print now. */
  readonly base: Paper | undefined;
  readonly against: Paper;
  readonly hasBase: boolean;
  readonly rendering: NonNullable<CompareOptions['rendering']>;
}

/** What a comparison says besides the differences. */
export function toldOf({ edition, hasBase, against }: Comparing): Pick<Compared, 'edition' | 'hasBase' | 'against'> {
  return { edition, hasBase, against };
}

/**
 * Compares an edited file with what facts print, and with what was printed when it was handed out. Throws a UsageError where
 * the file shares no words with any edition. Pure: no files, no clock.
 */
export async function compare(facts: Facts, document: ReadDocument, options: CompareOptions = {}): Promise<Compared> {
  const comparing = await prepare(facts, document, options);
  return { ...(await differencesOf(facts, comparing)), ...toldOf(comparing) };
}

/** How a tree reads when it was printed. */
export async function readBack(tree: OfficialDocument): Promise<ReadDocument> {
  const read = readForeign(await writeDocument('docx', tree));
  if ('convert' in read) throw new Error('a document that the tool wrote is read as it is');
  return read;
}

/** What differs as the facts are. */
export async function differencesOf(
  facts: Facts,
  { edition, edited, base, rendering }: Comparing,
): Promise<Differences> {
  const now = await printedNow(facts, edition, rendering);
  return findDifferences({ kind: kindOf(facts), facts, now, edited, ...(base ? { base } : {}) });
}

/** Finds out what a file is to be held against. */
export async function prepare(facts: Facts, document: ReadDocument, options: CompareOptions): Promise<Comparing> {
  const { prints = [], rendering = {} } = options;
  const edited = paperOf(document);
  const edition = options.edition ?? (await editionOf(facts, edited, options));
  const now = await printedNow(facts, edition, rendering);
  const then = options.base ?? (await nearestPrint(prints, edition, edited, now));
  const base = then && isSame(then, now) ? undefined : then;
  return { edition, edited, base, against: then ?? now, hasBase: base !== undefined, rendering };
}

/** The print of an edition that a file was made of: it shares more words with it than with any other, and than with what the facts print now. */
async function nearestPrint(
  prints: readonly Print[],
  edition: Edition,
  edited: Paper,
  now: Paper,
): Promise<Paper | undefined> {
  const [nearest] = prints
    .filter((print) => print.edition === edition)
    .map(({ document }) => ({ document, share: likeness(paperOfTree(document), edited) }))
    .sort((one, other) => other.share - one.share);
  if (!nearest) return undefined;
  const paper = paperOf(await readBack(nearest.document));
  return likeness(paper, edited) >= likeness(now, edited) ? paper : undefined;
}

async function printedNow(facts: Facts, edition: Edition, rendering: Comparing['rendering']): Promise<Printed> {
  const { value } = await compose(facts, { ...rendering, edition, draft: true, isTraced: true });
  if (!value)
    throw new NotComparable('not-printed', '填报文件现在生成不了这个版本，没有办法比对；请先运行 fazhi check');
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
  const told = prints.map(({ edition, document }) => ({ edition, share: likeness(paperOfTree(document), edited) }));
  const [best] = [...(await exactly(facts, edited, nearest(shares), rendering)), ...told].sort(byShare);
  if (best && best.share > leastShare) return best.edition;
  throw new NotComparable(
    'unlike',
    '看不出这是哪个版本：和填报文件印出的文字几乎没有相同的；是这个版本的，请用 --edition 写明',
  );
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
