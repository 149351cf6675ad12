import { fileURLToPath } from 'node:url';
import { TemplateError, UsageError } from '../../errors.ts';
import { packageFolder } from '../../package-folder.ts';
import type { Order } from './order.ts';
import { type Rendering, renderFiles } from './render-file.ts';

/** What renders the files of a batch: this process, or several workers. */
export interface Renderer {
  /** The reports of a handful of files, file by file. */
  readonly render: (files: readonly string[]) => Promise<Rendering[][]>;
  /** How many handfuls it works on at a time, and how many files each has. */
  readonly lanes: number;
  readonly handful: number;
  readonly close: () => Promise<void>;
}

/** So many files go to a worker at a time: it should not wait for the next one each few milliseconds. */
const workersHandful = 8;

/** A renderer with so many workers; with one, this process does it all and nothing is started. */
export async function openRenderer(order: Order, workers: number): Promise<Renderer> {
  if (workers === 1)
    return { render: (files) => renderFiles(files, order), lanes: 1, handful: 1, close: async () => {} };
  const { pool } = await import('workerpool');
  const threads = pool(fileURLToPath(new URL('render-worker.cjs', packageFolder('dist'))), {
    workerType: 'thread',
    maxWorkers: workers,
    workerThreadOpts: { workerData: order.options },
  });
  const render = async (files: readonly string[]) => {
    try {
      return (await threads.exec('render', [files])) as Rendering[][];
    } catch (error) {
      throw revived(error as Error);
    }
  };
  return { render, lanes: workers, handful: workersHandful, close: async () => void (await threads.terminate(true)) };
}

/** An error keeps its properties on its way from a worker, but not its class. */
function revived(error: Error): Error {
  if (error.name === 'UsageError') return new UsageError(error.message);
  if (error.name !== 'TemplateError') return error;
  const { problem, file, line } = error as TemplateError;
  return new TemplateError(problem, file, line);
}
