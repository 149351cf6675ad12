import { type Compared, type CompareOptions, type Comparing, differencesOf, prepare, toldOf } from './compare.ts';
import { applyChange, meets } from './differences/apply-change.ts';
import type { Change, ChangedIndicator, Difference, Noted } from './differences/difference.ts';
import type { Differences } from './differences/find-differences.ts';
import { idOf } from './differences/id-of.ts';
import { hasNote, withNote } from './differences/note-home.ts';
import type { Facts } from './facts/facts.ts';
import { fitFacts } from './facts/fit-facts.ts';
import { withIds } from './facts/ids.ts';
import { kindOf } from './kinds/index.ts';
import type { ReadComment, ReadDocument } from './reader/read-document.ts';

/** Begins to bring home an edited file. Throws as `compare` does. */
export async function beginTaking(facts: Facts, document: ReadDocument, options: CompareOptions = {}): Promise<Taking> {
  const prepared = await prepare(facts, document, options);
  const comparing = { ...prepared, base: prepared.against };
  return new Taking(facts, document, comparing, await differencesOf(facts, comparing));
}

/**
 * An edited file that is being brought home. Each step is proved: the facts must then print what the file says there, and nothing
 * else may have become different; what fails stays among the differences.
 */
export class Taking {
  /** The facts as they are by now. */
  facts: Facts;
  /** What was taken, in its order. */
  readonly taken: Difference[] = [];
  #differences: Differences;
  readonly #document: ReadDocument;
  readonly #comparing: Comparing;
  readonly #failed = new Set<string>();

  constructor(facts: Facts, document: ReadDocument, comparing: Comparing, differences: Differences) {
    this.facts = facts;
    this.#document = document;
    this.#comparing = comparing;
    this.#differences = differences;
  }

  /** What differs still; what could not be proved has no place in the facts. */
  get left(): Compared {
    const differences = this.#differences.differences.map(({ change, ...one }): Difference => {
      if (!this.#failed.has(idOf(one))) return change ? { ...one, change } : one;
      return { ...one, asks: [...new Set([...one.asks, 'no-place' as const])] };
    });
    return { ...this.#differences, differences, ...toldOf(this.#comparing) };
  }

  /** Takes what is sure and wanted: first all the words at once, then what moves entries about, one by one, until nothing is left of it. */
  async takeSure(isWanted: (difference: Difference) => boolean = () => true): Promise<void> {
    for (;;) {
      const open = this.#differences.differences.filter(
        (one) => isSure(one) && isWanted(one) && !this.#failed.has(idOf(one)),
      );
      const texts = apart(open.filter(({ change }) => change?.type === 'texts'));
      const [next] = texts.length > 0 ? texts : open;
      if (!next) return;
      if (texts.length > 1 && (await this.#take(texts))) continue;
      await this.take(next);
    }
  }

  /** Takes a difference that somebody was asked about; whether it could be. */
  async take(difference: Difference): Promise<boolean> {
    const isTaken = await this.#take([difference]);
    if (!isTaken) this.#failed.add(idOf(difference));
    return isTaken;
  }

  /** Gives a figure the value that the file prints, wherever it is told; whether it then prints so. */
  async takeValue(difference: Difference, { value }: ChangedIndicator): Promise<boolean> {
    return value !== undefined && (await this.#make([{ type: 'value', ...value }], [difference], isGone));
  }

  /** Puts the comments into the facts as notes at their places; those that stand at no answer are returned. */
  takeNotes(): readonly Noted[] {
    return this.#differences.notes.filter(({ comment, path }) => {
      const told = this.#document.comments[comment];
      if (path === undefined || !told) return true;
      const noted = withNote(this.facts, path, noteOf(told));
      if (!fitFacts(kindOf(noted), noted).value) return true;
      this.facts = noted;
      return false;
    });
  }

  /** Comments that are not in the facts yet. */
  get openNotes(): readonly Noted[] {
    return this.#differences.notes.filter(({ comment, path }) => {
      const told = this.#document.comments[comment];
      return told !== undefined && (path === undefined || !hasNote(this.facts, path, noteOf(told)));
    });
  }

  #take(wanted: readonly Difference[]): Promise<boolean> {
    return this.#make(
      wanted.flatMap(({ change }) => change ?? []),
      wanted,
      isProved,
    );
  }

  /** Makes some changes; whether they are made. */
  async #make(changes: readonly Change[], wanted: readonly Difference[], isRight: typeof isProved): Promise<boolean> {
    const kind = kindOf(this.facts);
    const changed = withIds(kind, applyAll(this.facts, changes));
    if (changes.length === 0 || !fitFacts(kind, changed).value) return false;
    const differences = await differencesOf(changed, this.#comparing);
    if (!isRight(this.#differences, differences, wanted)) return false;
    this.facts = changed;
    this.#differences = differences;
    this.taken.push(...wanted);
    return true;
  }
}

/** Whether nobody needs to be asked. */
function isSure({ asks, change }: Difference): boolean {
  return asks.length === 0 && change !== undefined;
}

/** A comment as a note in the facts: 批注（张三）：…. */
export function noteOf({ author, text }: ReadComment): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return author.trim() === '' ? `批注：${words}` : `批注（${author.trim()}）：${words}`;
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

/** Whether what was wanted is no difference any more. */
function isGone(old: Differences, now: Differences, wanted: readonly Difference[]): boolean {
  const [before, after] = [countsOf(old.differences), countsOf(now.differences)];
  return wanted.every((one) => (after.get(idOf(one)) ?? 0) < (before.get(idOf(one)) ?? 0));
}

/** Whether what was wanted is no difference any more and nothing became one: neither a change of the file, nor words that it has not. */
function isProved(old: Differences, now: Differences, wanted: readonly Difference[]): boolean {
  const left = countsOf(old.differences);
  for (const one of wanted) left.set(idOf(one), (left.get(idOf(one)) ?? 0) - 1);
  const isNearer = [...now.unlike].every(([key, count]) => Math.abs(count) <= Math.abs(old.unlike.get(key) ?? 0));
  return isNearer && [...countsOf(now.differences)].every(([id, count]) => count <= (left.get(id) ?? 0));
}

function countsOf(differences: readonly Difference[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of differences) counts.set(idOf(one), (counts.get(idOf(one)) ?? 0) + 1);
  return counts;
}
