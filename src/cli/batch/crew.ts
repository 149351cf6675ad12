import { fileURLToPath } from 'node:url';
import { pMapIterable } from 'p-map';
import { TemplateError, UsageError } from '../../errors.ts';
import { packageFolder } from '../../package-folder.ts';

/** What works on the files of a batch: this process, or workers. */
export interface Crew<Made> {
  /** What becomes of a handful of files, file by file. */
  readonly work: (files: readonly string[]) => Promise<Made[]>;
  /** How many handfuls it works on at a time, and how many files each has. */
  readonly lanes: number;
  readonly handful: number;
  readonly close: () => Promise<void>;
}

/** What workers do, by the name that they know it by, with what they must know of the call. */
export interface Task<Made> {
  readonly name: 'render' | 'check' | 'appraise';
  readonly order: unknown;
  /** What becomes of a file at which a worker died, whatever killed it: the worker cannot say. */
  readonly died: (file: string) => Made;
}

/** So many files go to a worker at a time: it should not wait for the next one each few milliseconds. */
const workersHandful = 8;

/** This process alone, for a few files: nothing is started. */
export function workHere<Made>(work: Crew<Made>['work']): Crew<Made> {
  return { work, lanes: 1, handful: 1, close: async () => {} };
}

/**
 * So many workers, each a process of its own: one that crashes, is killed or runs out of memory takes nobody with it, as a
 * thread or this process itself would.
 */
export async function startWorkers<Made>({ name, order, died }: Task<Made>, workers: number): Promise<Crew<Made>> {
  const { pool, TerminateError } = await import('workerpool');
  const processes = pool(fileURLToPath(new URL('batch-worker.cjs', packageFolder('dist'))), {
    workerType: 'process',
    maxWorkers: workers,
    forkOpts: { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  });
  const work = async (files: readonly string[]): Promise<Made[]> => {
    try {
      return (await processes.exec(name, [files, order])) as Made[];
    } catch (error) {
      if (!(error instanceof TerminateError)) throw revived(error as Error);
      return files.length === 1 ? files.map(died) : await apart(files, work);
    }
  };
  return { work, lanes: workers, handful: workersHandful, close: async () => void (await processes.terminate(true)) };
}

/** Has a crew work through files; only a few of them are held at once, and they come in the order of the list. */
export function workThrough<Made>(
  files: Iterable<string>,
  { work, lanes, handful }: Crew<Made>,
): AsyncIterable<Made[]> {
  return pMapIterable(handfuls(files, handful), work, { concurrency: lanes, backpressure: lanes * 2 });
}

function* handfuls(files: Iterable<string>, size: number): Iterable<string[]> {
  let handful: string[] = [];
  for (const file of files) {
    handful.push(file);
    if (handful.length < size) continue;
    yield handful;
    handful = [];
  }
  if (handful.length > 0) yield handful;
}

/** The worker that was at a handful of files died: each is handed to a worker by itself, which shows at which one. */
async function apart<Made>(files: readonly string[], work: Crew<Made>['work']): Promise<Made[]> {
  const made: Made[] = [];
  for (const file of files) made.push(...(await work([file])));
  return made;
}

/** An error keeps its properties on its way from a worker, but not its class. */
function revived(error: Error): Error {
  if (error.name === 'UsageError') return new UsageError(error.message);
  if (error.name !== 'TemplateError') return error;
  const { problem, file, line } = error as TemplateError;
  return new TemplateError(problem, file, line);
}
