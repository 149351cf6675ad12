import { kindNamed } from '../kinds/index.ts';
import { type LookedUp, lookupIn } from '../manuscript/foreign-lookup.ts';
import type { CheckedFile } from '../reporters/reporter.ts';

/** What a check found in one file, as plain values, since they may come from a worker. */
export interface PlainFile extends Omit<CheckedFile, 'kind' | 'paper'> {
  readonly kindName?: string;
  /** The words that findings speak of, where it is a paper that this tool did not make. */
  readonly texts?: readonly LookedUp[];
}

/** What was found, with its kind and what finds its words. */
export function checkedFile({ kindName, texts, ...rest }: PlainFile): CheckedFile {
  return texts ? { ...rest, paper: lookupIn(texts) } : { ...rest, kind: kindNamed(kindName ?? '') };
}
