import { pMapIterable } from 'p-map';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Print } from '../../differences/prints.ts';
import type { Claim } from '../claims.ts';
import { type Replacing, writeReport } from '../write.ts';
import { type Crew, workThrough } from './crew.ts';
import type { Rendering } from './render-file.ts';
import { told } from './told.ts';
import type { Unverified } from './unverified-text.ts';

/** What became of one report. */
export interface Outcome {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the report stands on answers that someone must still confirm. */
  readonly unverified?: readonly Unverified[];
  /** The path that was written. */
  readonly written?: string;
  /** What was printed, where it is to be kept. */
  readonly print?: Print;
  /** What is to be said of what was written. */
  readonly note?: string;
  /** Why it could not be rendered or written, in one sentence. */
  readonly problem?: string;
}

/** Where reports may be written. */
export interface Placing {
  readonly claim: Claim;
  readonly replacing: Replacing;
}

/** How many files are written at a time, so that rendering does not wait for the disk. */
const writers = 4;

/**
 * Renders and writes the files, and yields what became of each in the order of the list, however many are worked on at a time;
 * only a few of them are held at once. A file that cannot be read or written has its outcome like any other.
 */
export function renderAll(
  files: Iterable<string>,
  crew: Crew<Rendering[]>,
  { claim, replacing }: Placing,
): AsyncIterable<Outcome[]> {
  const save = async ({ file, diagnostics, unverified = [], problem, made }: Rendering): Promise<Outcome> => {
    if (!made) return { file, diagnostics, ...(problem ? { problem } : {}) };
    const failed = await told(writeReport(made.target, made.bytes, replacing));
    if (failed) return { file, diagnostics, unverified, ...failed };
    const { target: written, note, print } = made;
    return {
      file,
      diagnostics,
      unverified,
      written,
      ...(note === undefined ? {} : { note }),
      ...(print ? { print } : {}),
    };
  };
  return pMapIterable(claimed(workThrough(files, crew), claim), (works) => Promise.all(works.map(save)), {
    concurrency: writers,
  });
}

/** Targets are claimed in the list's order, so that of two reports with one file name the same one is always written. */
async function* claimed(rendered: AsyncIterable<Rendering[][]>, claim: Claim): AsyncIterable<Rendering[]> {
  for await (const renderings of rendered) yield* renderings.map((ofFile) => ofFile.map(claimedBy));

  function claimedBy(rendering: Rendering): Rendering {
    const { file, made } = rendering;
    const problem = made && claim(made.target, file);
    return problem ? { file, diagnostics: [], problem } : rendering;
  }
}
