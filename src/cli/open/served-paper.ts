import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Print } from '../../differences/prints.ts';
import { fileProblem } from '../../disk/file-problem.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import type { Facts } from '../../facts/facts.ts';
import { FactsFile } from '../../facts/file/facts-file.ts';
import { parseFacts } from '../../kinds/load.ts';
import type { ToldPaper, ToldSave } from '../../kinds/served.ts';
import { lastYearName } from '../beside-facts.ts';
import { keepPrints, keptPrints } from '../kept-prints.ts';
import { type OpenedFacts, openFacts } from '../open-facts.ts';
import { settingsOf } from '../settings.ts';

/** A facts file while the page works on it; the lock is held by whoever opens it. */
export class ServedPaper {
  readonly #path: string;
  #file: FactsFile;
  #facts: Facts;
  /** When the file was written last, as far as we know. */
  #modified: number;

  constructor(path: string, { facts, text }: OpenedFacts) {
    this.#path = path;
    this.#facts = facts;
    this.#file = new FactsFile(path, text, writeWhole);
    this.#modified = modifiedAt(path);
  }

  /** What the page begins with. */
  async told(): Promise<ToldPaper> {
    const beside = join(dirname(this.#path), lastYearName);
    return {
      name: basename(this.#file.path),
      facts: this.#facts,
      ...(existsSync(beside) ? { lastYear: (await openFacts(beside)).facts } : {}),
      waivers: settingsOf(this.#path).waivers ?? [],
      prints: keptPrints(this.#path),
    };
  }

  /** Saves what the page sends, whole or not at all, and never over what another program wrote. Throws a UsageError for what is no 底稿. */
  save(text: string): ToldSave {
    const facts = parseFacts(text) as Facts;
    const saved = this.#file.save(facts);
    this.#facts = facts;
    if (saved.kind === 'saved') this.#modified = modifiedAt(this.#path);
    if (saved.kind === 'saved') return { kind: 'saved', name: basename(this.#file.path) };
    if (saved.kind === 'changed-outside') return { kind: 'changed-outside', name: basename(saved.path) };
    return {
      kind: 'elsewhere',
      ...(saved.path === undefined ? {} : { name: saved.path }),
      problem: fileProblem(saved.problem),
    };
  }

  /** Whether another program has written the file, or taken it away, since we last did. */
  isChangedOutside(): boolean {
    return modifiedAt(this.#path) !== this.#modified;
  }

  /** What stands in the file by now. */
  outside(): string {
    return existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
  }

  /** The page has looked at what another program wrote, and what it saves from now on takes its place. */
  seen(text: string): void {
    this.#file = new FactsFile(this.#path, text, writeWhole);
    this.#modified = modifiedAt(this.#path);
  }

  /** Keeps what was printed; what is to be said where it cannot be. */
  keepPrint(print: Print): string | undefined {
    return keepPrints(this.#path, [print]);
  }
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
