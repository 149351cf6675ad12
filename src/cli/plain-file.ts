import { kindNamed } from '../kinds/index.ts';
import { type LookedUp, lookupIn } from '../manuscript/foreign-lookup.ts';
import type { CheckedFile, PaperSummary } from '../reporters/reporter.ts';

/** What a check found in one file, as plain values, since they may come from a worker. */
export interface PlainFile extends Omit<CheckedFile, 'kind' | 'paper' | 'summary'> {
  readonly kindName?: string;
  readonly summary?: Omit<PaperSummary, 'kind'> & { readonly kindName?: string };
  /** The words that findings speak of, where it is a paper that this tool did not make. */
  readonly texts?: readonly LookedUp[];
}

/** What was found, with its kind and what finds its words. */
export function checkedFile({ kindName, texts, summary, ...rest }: PlainFile): CheckedFile {
  if (!texts) return { ...rest, kind: kindNamed(kindName ?? '') };
  return { ...rest, paper: lookupIn(texts), ...(summary && { summary: summaryIn(summary) }) };
}

function summaryIn({ kindName, ...told }: NonNullable<PlainFile['summary']>): PaperSummary {
  return { ...told, ...(kindName === undefined ? {} : { kind: kindNamed(kindName) }) };
}
