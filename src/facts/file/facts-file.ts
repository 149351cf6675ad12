import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Facts } from '../facts.ts';
import { writeFacts } from './write-facts.ts';

/** What became of a save. */
export type Saved =
  | { readonly kind: 'saved' }
  /** Someone else changed the file; ours went to `path`, where it will go from now on. */
  | { readonly kind: 'changed-outside'; readonly path: string }
  /** The place could not be written to; `path` holds the answers instead, or nothing does. */
  | { readonly kind: 'elsewhere'; readonly path: string | undefined; readonly problem: unknown };

/** How a file is written whole or not at all; handed in by whoever owns the disk. */
export type Write = (path: string, content: string, options?: NewFile) => void;

/** What a file should be that is not there yet: who may read it, whose rights it takes, that nobody else has made it. */
interface NewFile {
  readonly mode?: number;
  readonly like?: string;
  readonly mustBeNew?: boolean;
}

/** A copy outside the office's folder is nobody else's to read. */
const onlyMine = 0o600;

/** A facts file that a session works on. It never writes over what another program has written meanwhile. */
export class FactsFile {
  #path: string;
  #place: string | undefined;
  /** What the file may hold without anybody else having written: what was last read or saved, and what a save that failed may have left. */
  #ours: readonly string[];
  #rescued: string | undefined;
  readonly #write: Write;

  /** `known` is the file's content as it was read; undefined for a file that does not exist yet. */
  constructor(path: string, known: string | undefined, write: Write) {
    this.#path = path;
    this.#place = path;
    this.#ours = known === undefined ? [] : [known];
    this.#write = write;
  }

  /** The file that the answers belong into. */
  get path(): string {
    return this.#path;
  }

  /** The file that holds the latest answers; undefined when none could be written. */
  get place(): string | undefined {
    return this.#place;
  }

  /** Puts the facts on disk; never throws for a file that cannot be read or written. */
  save(facts: Facts): Saved {
    const content = writeFacts(facts);
    try {
      return this.#put(content);
    } catch (problem) {
      this.#place = this.#rescue(content);
      return { kind: 'elsewhere', path: this.#place, problem };
    }
  }

  /** A file that was taken away holds nothing to write over, and comes back. */
  #put(content: string): Saved {
    const there = read(this.#path);
    const changed = there !== undefined && !this.#ours.includes(there);
    const path = changed ? freeName(this.#path, '我的修改') : this.#path;
    if (!changed) this.#ours = [...this.#ours, content];
    this.#write(path, content, changed ? { like: this.#path, mustBeNew: true } : {});
    this.#path = path;
    this.#place = path;
    this.#ours = [content];
    return changed ? { kind: 'changed-outside', path: this.#path } : { kind: 'saved' };
  }

  /** Where what this session saves goes when its place is lost; never over what another has rescued. */
  #rescue(content: string): string | undefined {
    const again = this.#rescued;
    if (again !== undefined && this.#isWritten(again, content, {})) return again;
    this.#rescued = [tmpdir(), homedir()]
      .map((folder) => freeName(join(folder, basename(this.#path)), '抢救'))
      .find((path) => this.#isWritten(path, content, { mode: onlyMine, mustBeNew: true }));
    return this.#rescued;
  }

  #isWritten(path: string, content: string, options: NewFile): boolean {
    try {
      this.#write(path, content, options);
      return true;
    } catch {
      return false;
    }
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** facts.json → facts（我的修改）.json, with a number when that is taken. */
function freeName(path: string, note: string): string {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  const names = [`${stem}（${note}）${ending}`];
  while (existsSync(names.at(-1) ?? '')) names.push(`${stem}（${note}${names.length + 1}）${ending}`);
  return names.at(-1) ?? path;
}
