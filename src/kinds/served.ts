import type { Waiver } from '../check/waiver.ts';
import type { Print } from '../differences/prints.ts';
import type { Facts } from '../facts/facts.ts';

/** What `fazhi open` tells the page of the file that it works on. */
export interface ToldPaper {
  readonly name: string;
  readonly facts: Facts;
  readonly lastYear?: Facts;
  readonly waivers: readonly Waiver[];
  readonly prints: readonly Print[];
}

/** What became of a save, as the page is told. */
export interface ToldSave {
  readonly kind: 'saved' | 'changed-outside' | 'elsewhere';
  /** The file that holds what was saved; none where it could not be written at all. */
  readonly name?: string;
  readonly problem?: string;
}
