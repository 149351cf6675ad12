import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Facts } from '../facts.ts';

/** What became of a save. */
export type Saved =
  | { readonly kind: 'saved' }
  /** Someone else changed the file; ours went to `path`, where it will go from now on. */
  | { readonly kind: 'changed-outside'; readonly path: string }
  /** The place could not be written to; `path` holds the answers instead, or nothing does. */
  | { readonly kind: 'elsewhere'; readonly path: string | undefined; readonly problem: unknown };

/** How a file is written whole or not at all (temp file, fsync, rename); handed in by whoever owns the disk. */
export type Write = (path: string, content: string) => void;

/** A facts file that a session works on. It never writes over what another program has written meanwhile. */
export class FactsFile {
  #path: string;
  #place: string | undefined;
  #known: string | undefined;
  #rescued: string | undefined;
  readonly #write: Write;

  /** `known` is the file's content as it was read; undefined for a file that does not exist yet. */
  constructor(path: string, known: string | undefined, write: Write) {
    this.#path = path;
    this.#place = path;
    this.#known = known;
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
    const changed = there !== undefined && there !== this.#known;
    const path = changed ? freeName(this.#path, '我的修改') : this.#path;
    this.#write(path, content);
    this.#path = path;
    this.#place = path;
    this.#known = content;
    return changed ? { kind: 'changed-outside', path: this.#path } : { kind: 'saved' };
  }

  /** Where what this session saves goes when its place is lost; never over what another has rescued. */
  #rescue(content: string): string | undefined {
    const folders = [tmpdir(), homedir()].map((folder) => () => freeName(join(folder, basename(this.#path)), '抢救'));
    for (const way of [() => this.#rescued, ...folders]) {
      this.#rescued = this.#tried(way, content);
      if (this.#rescued) break;
    }
    return this.#rescued;
  }

  #tried(way: () => string | undefined, content: string): string | undefined {
    try {
      const path = way();
      if (path) this.#write(path, content);
      return path;
    } catch {
      return undefined;
    }
  }
}

/** The text of a facts file. */
export function writeFacts(facts: Facts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
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
  while (read(names.at(-1) ?? '') !== undefined) names.push(`${stem}（${note}${names.length + 1}）${ending}`);
  return names.at(-1) ?? path;
}
