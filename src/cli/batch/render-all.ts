import { pMapIterable } from 'p-map';
import type { Diagnostic } from '../../diagnostic.ts';
import { UsageError } from '../../errors.ts';
import { writeReport } from '../write.ts';
import { type Claim, claims } from './claims.ts';
import type { Renderer } from './open-renderer.ts';
import type { Rendering } from './render-file.ts';

/** What became of one report. */
export interface Outcome {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The path that was written. */
  readonly written?: string;
  /** Why it could not be rendered or written, in one sentence. */
  readonly problem?: string;
}

interface Work extends Rendering {
  readonly file: string;
  readonly problem?: string;
}

/** How many files are written at a time, so that rendering does not wait for the disk. */
const writers = 4;

/**
 * Renders and writes the files, and yields what became of each in the order of the list, however many are worked on at a time;
 * only a few of them are held at once. A file that cannot be read or written has its outcome like any other.
 */
export function renderAll(
  files: Iterable<string>,
  { render, lanes }: Renderer,
  force: boolean,
): AsyncIterable<Outcome[]> {
  const read = async (file: string): Promise<Work[]> => {
    const renderings = await told(render(file));
    return 'problem' in renderings
      ? [{ file, diagnostics: [], ...renderings }]
      : renderings.map((rendering) => ({ file, ...rendering }));
  };
  const save = async ({ file, diagnostics, problem, made }: Work): Promise<Outcome> => {
    if (!made) return { file, diagnostics, ...(problem ? { problem } : {}) };
    const failed = await told(writeReport(made.target, made.bytes, force));
    return { file, diagnostics, ...(failed ?? { written: made.target }) };
  };
  const rendered = pMapIterable(files, read, { concurrency: lanes, backpressure: lanes * 4 });
  return pMapIterable(claimed(rendered), (works) => Promise.all(works.map(save)), { concurrency: writers });
}

/** Targets are claimed in the list's order, so that of two reports with one file name the same one is always written. */
async function* claimed(rendered: AsyncIterable<Work[]>): AsyncIterable<Work[]> {
  const claim: Claim = claims();
  for await (const works of rendered) {
    yield works.map((work) => {
      const problem = work.made && claim(work.made.target, work.file);
      return problem ? { file: work.file, diagnostics: [], problem } : work;
    });
  }
}

/** A mistake of the user's as a value; anything else is thrown on. */
async function told<Value>(work: Promise<Value>): Promise<Value | { readonly problem: string }> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { problem: error.message };
  }
}
