import type { Waiver } from '../../check/waiver.ts';
import type { Print } from '../../differences/prints.ts';
import type { Facts } from '../../facts/facts.ts';
import type { LeftOver } from '../../filling/left-over.ts';
import type { Printed } from '../desk/printed.ts';
import { done, ended, openDatabase } from './database.ts';
import { addPrint, printsFor } from './prints.ts';
import { addVersion, apartMs, type Version, versionsOf } from './versions.ts';

/** A paper as the browser keeps it. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly facts: Facts;
  readonly lastYear: Facts | undefined;
  readonly waivers: readonly Waiver[];
  /** What came with an edited file, and is to be looked at by hand. */
  readonly leftOver?: readonly LeftOver[];
  /** How its paragraphs were numbered in the print copy. */
  readonly printed?: readonly Printed[] | undefined;
  readonly changedAt: number;
  /** The answer in which the clerk wrote last. */
  readonly at: string | undefined;
  /** Set anew at each write, by which another tab that writes the same paper is noticed. */
  readonly stamp?: string;
  readonly file:
    | {
        readonly name: string;
        readonly handle?: FileSystemFileHandle;
        readonly isSaved: boolean;
        readonly modified?: number;
      }
    | undefined;
}

/** What is noted of a paper beside the store. */
export interface Noted {
  readonly title: string;
  /** The file that holds it as of the last save, where there is one. */
  readonly file?: string;
}

/** Beside the store: which papers should be in it, so that an emptied store is noticed. */
const listName = 'fazhi-report-workbench-papers';

/** So much room a paper with its versions wants for a day, in letters. */
const roomWanted = 1_000_000;

/** Another tab has written the paper meanwhile: this one is to be kept beside it. */
export class WrittenElsewhere extends Error {
  /** What the other tab wrote, and what both were made of. */
  readonly theirs: Facts;
  readonly base: Facts | undefined;

  constructor(theirs: Facts, base: Facts | undefined) {
    super();
    this.theirs = theirs;
    this.base = base;
  }
}

/** Keeps papers in the browser, each change at once. */
export class Store {
  readonly #database: Promise<IDBDatabase>;
  /** The stamps of the papers as this tab read or wrote them. */
  readonly #stamps = new Map<string, string | undefined>();
  /** When a paper was last kept as a version; of one that is not here the next change makes one. */
  readonly #versioned = new Map<string, number>();
  /** What this tab read or wrote of a paper last. */
  readonly #last = new Map<string, Facts>();
  #next: Kept | undefined;
  #running: Promise<void> | undefined;

  constructor(factory: IDBFactory = indexedDB) {
    this.#database = openDatabase(factory);
  }

  /** Keeps a paper as it is now. Of several asked for while one is being written, the last is written. */
  async keep(paper: Kept): Promise<void> {
    this.#next = paper;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Notes that a paper is taken up as it stands in the store. */
  takeUp({ id, stamp, facts }: Kept): void {
    this.#stamps.set(id, stamp);
    this.#last.set(id, facts);
  }

  /** What was printed of a paper, the newest first. */
  async prints(paper: string, title: string): Promise<readonly Print[]> {
    return printsFor(await this.#database, paper, title);
  }

  /** Keeps what was printed of a paper. */
  async keepPrint(paper: string, title: string, print: Print): Promise<void> {
    await addPrint(await this.#database, paper, title, print);
  }

  /** What a paper was on the last days, the newest first. */
  async versions(paper: string): Promise<readonly Version[]> {
    return versionsOf(await this.#database, paper);
  }

  /** Sees whether there is room for a paper; throws where there is not, or where the browser keeps nothing. */
  async tryOut(): Promise<void> {
    const transaction = (await this.#database).transaction('versions', 'readwrite');
    const versions = transaction.objectStore('versions');
    versions.put({ paper: '', title: 'x'.repeat(roomWanted), at: 0 });
    versions.delete(['', 0]);
    await ended(transaction);
  }

  /** A great change comes: what the paper was before it is kept as a version. */
  markVersion(paper: string): void {
    this.#versioned.delete(paper);
  }

  /** All papers, the last changed first. */
  async all(): Promise<Kept[]> {
    const store = (await this.#database).transaction('papers').objectStore('papers');
    const papers = await done<Kept[]>(store.getAll());
    return papers.toSorted((one, other) => other.changedAt - one.changedAt);
  }

  /** Papers that should be in the store and are not, by their ids: the browser itself has emptied it. */
  async lost(): Promise<Record<string, Noted>> {
    const known = new Set((await this.all()).map(({ id }) => id));
    return Object.fromEntries(Object.entries(listed()).filter(([id]) => !known.has(id)));
  }

  /** Takes papers out, or all of them; nothing of them stays on this machine. */
  async forget(ids?: readonly string[]): Promise<void> {
    const transaction = (await this.#database).transaction(['papers', 'prints', 'versions'], 'readwrite');
    const [papers, prints, versions] = [...transaction.objectStoreNames].map((name) => transaction.objectStore(name));
    for (const id of ids ?? []) {
      papers?.delete(id);
      prints?.delete(id);
      versions?.delete(IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY]));
    }
    if (!ids) for (const store of [papers, prints, versions]) store?.clear();
    await ended(transaction);
    const left = ids ? Object.fromEntries(Object.entries(listed()).filter(([id]) => !ids.includes(id))) : {};
    localStorage.setItem(listName, JSON.stringify(left));
  }

  async #run(): Promise<void> {
    while (this.#next) {
      const paper = this.#next;
      this.#next = undefined;
      const transaction = (await this.#database).transaction(['papers', 'versions'], 'readwrite');
      const papers = transaction.objectStore('papers');
      const there = await done<Kept | undefined>(papers.get(paper.id));
      if (there && there.stamp !== this.#stamps.get(paper.id))
        throw new WrittenElsewhere(there.facts, this.#last.get(paper.id));
      const stamp = crypto.randomUUID();
      papers.put({ ...paper, stamp });
      if (there && this.#isVersionDue(there, paper)) await this.#keepVersion(transaction, there);
      await ended(transaction);
      this.#stamps.set(paper.id, stamp);
      this.#last.set(paper.id, paper.facts);
      note(paper);
    }
  }

  /** What is written over is kept as a version: at the first change of a sitting, and when some time has gone by. */
  #isVersionDue({ id, facts }: Kept, { changedAt, facts: now }: Kept): boolean {
    const last = this.#versioned.get(id);
    if (last !== undefined && changedAt - last < apartMs) return false;
    return JSON.stringify(facts) !== JSON.stringify(now);
  }

  async #keepVersion(transaction: IDBTransaction, { id, title, facts, changedAt }: Kept): Promise<void> {
    this.#versioned.set(id, Date.now());
    await addVersion(transaction, { paper: id, title, facts, at: changedAt });
  }
}

/** Notes a paper where it differs from what is noted of it: its title, and the file that it is saved to. */
function note({ id, title, file }: Kept): void {
  const list = listed();
  const before = list[id];
  const name = file?.isSaved ? file.name : before?.file;
  if (before?.title === title && before.file === name) return;
  localStorage.setItem(listName, JSON.stringify({ ...list, [id]: { title, ...(name ? { file: name } : {}) } }));
}

function listed(): Record<string, Noted> {
  try {
    const list: Record<string, Noted | string> = JSON.parse(localStorage.getItem(listName) ?? '{}');
    const noted = Object.entries(list).map(
      ([id, one]) => [id, typeof one === 'string' ? { title: one } : one] as const,
    );
    return Object.fromEntries(noted);
  } catch {
    return {};
  }
}
