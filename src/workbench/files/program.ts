import type { Print } from '../../differences/prints.ts';
import type { ToldSave } from '../../kinds/served.ts';

/** The program that serves this page, and holds the file with its lock. */
export interface Served {
  readonly save: (text: string) => Promise<ToldSave>;
  readonly keepPrint: (print: Print) => Promise<void>;
  /** What another program wrote into the file. */
  readonly outside: () => Promise<string>;
  /** That was looked at: what is saved from now on may take its place. */
  readonly seen: (text: string) => Promise<void>;
}
