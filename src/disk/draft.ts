import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DiskError } from './disk-error.ts';
import { keepOwner } from './keep-owner.ts';
import { placeOf } from './place-of.ts';
import { temporaryName } from './temporary-files.ts';
import { writeAll } from './write-all.ts';

/** What a file should be that is not there yet. */
export interface NewFile {
  /** Who may read and write it, less what the user's umask takes away; everyone when left out. */
  readonly mode?: number;
  /** A file whose rights and owner it takes. */
  readonly like?: string;
  /** It must not be there yet: throws EEXIST otherwise, whoever else makes it meanwhile. */
  readonly mustBeNew?: boolean;
}

/** A file that is being written beside the place where it belongs. */
export class Draft {
  /** The file that it will be, links followed. */
  readonly target: string;
  /** Its descriptor, until it is placed or discarded. */
  readonly file: number;
  readonly #bytes: Uint8Array;
  readonly #temporary: string;
  readonly #mustBeNew: boolean;
  /** The file whose rights and owner it takes. */
  readonly #model: Stats | undefined;
  #isOpen = true;

  /** Throws for a place where no file can be written, before anything is made. */
  constructor(path: string, content: string | Uint8Array, { mode = 0o666, like, mustBeNew = false }: NewFile) {
    this.target = placeOf(path);
    const there = statSync(this.target, { throwIfNoEntry: false });
    if (there) refuseUnfit(this.target, there, mustBeNew);
    this.#bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#mustBeNew = mustBeNew;
    this.#model = there ?? (like === undefined ? undefined : statSync(like, { throwIfNoEntry: false }));
    this.#temporary = join(dirname(this.target), temporaryName());
    this.file = openSync(this.#temporary, 'wx', this.#model ? 0o600 : mode);
  }

  /** Writes it to the end. */
  fill(): void {
    if (this.#model) {
      keepOwner(this.file, this.#model);
      fchmodSync(this.file, this.#model.mode & 0o777);
    }
    writeAll(this.file, this.#bytes);
  }

  /** Puts it in its place, all at once. Some disks tell only on closing that there was no room. */
  place(): void {
    if (fstatSync(this.file).size !== this.#bytes.length) throw new DiskError('SHORT');
    this.#isOpen = false;
    closeSync(this.file);
    if (this.#mustBeNew) this.#placeNew();
    else renameSync(this.#temporary, this.target);
  }

  /** Takes it away; what hinders that must not hide why it is taken away, and `sweep` comes later. */
  discard(): void {
    if (this.#isOpen) quietly(() => closeSync(this.file));
    this.#isOpen = false;
    quietly(() => rmSync(this.#temporary, { force: true }));
  }

  /** A name that is given by a link appears whole, and never in the place of another. Disks without links get an empty file first. */
  #placeNew(): void {
    try {
      linkSync(this.#temporary, this.target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      closeSync(openSync(this.target, 'wx'));
      this.#fillReserved();
      return;
    }
    quietly(() => rmSync(this.#temporary));
  }

  #fillReserved(): void {
    try {
      renameSync(this.#temporary, this.target);
    } catch (error) {
      quietly(() => rmSync(this.target));
      throw error;
    }
  }
}

/** What stands there can be replaced by a file: it is one, and someone may write to it. */
function refuseUnfit(target: string, there: Stats, mustBeNew: boolean): void {
  if (mustBeNew) throw new DiskError('EEXIST');
  if (there.isDirectory()) throw new DiskError('EISDIR');
  if (!there.isFile()) throw new DiskError('NOT_REGULAR');
  if ((there.mode & 0o222) === 0) throw new DiskError('READ_ONLY');
  accessSync(target, constants.W_OK);
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // what is left over is swept away another time
  }
}
