import { fileURLToPath } from 'node:url';
import { TemplateError, UsageError } from '../../errors.ts';
import { packageFolder } from '../../package-folder.ts';
import type { Order } from './order.ts';
import { type Rendering, renderFiles } from './render-file.ts';

/** What renders the files of a batch: this process, or workers. */
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

/** A renderer for a single file: this process does it all and nothing is started. */
export function renderHere(order: Order): Renderer {
  return { render: (files) => renderFiles(files, order), lanes: 1, handful: 1, close: async () => {} };
}

/**
 * A renderer with so many workers, each a process of its own: one that crashes, is killed or runs out of memory takes nobody
 * with it, as a thread or this process itself would.
 */
export async function startWorkers(order: Order, workers: number): Promise<Renderer> {
  const { pool, TerminateError } = await import('workerpool');
  const processes = pool(fileURLToPath(new URL('render-worker.cjs', packageFolder('dist'))), {
    workerType: 'process',
    maxWorkers: workers,
    forkOpts: { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  });
  const render = async (files: readonly string[]): Promise<Rendering[][]> => {
    try {
      return (await processes.exec('render', [files, order.options])) as Rendering[][];
    } catch (error) {
      if (!(error instanceof TerminateError)) throw revived(error as Error);
      return files.length === 1 ? [fatal(files)] : await apart(files, render);
    }
  };
  return { render, lanes: workers, handful: workersHandful, close: async () => void (await processes.terminate(true)) };
}

/** The worker that was at a handful of files died: each is handed to a worker by itself, which shows at which one. */
async function apart(files: readonly string[], render: Renderer['render']): Promise<Rendering[][]> {
  const renderings: Rendering[][] = [];
  for (const file of files) renderings.push(...(await render([file])));
  return renderings;
}

/** A file at which a worker died, whatever killed it: the worker cannot say. */
function fatal([file = '']: readonly string[]): Rendering[] {
  return [
    {
      file,
      diagnostics: [],
      problem: '做到这一份时程序中断了（内存不足、崩溃或者被结束），请把这份填报文件发给维护者',
    },
  ];
}

/** An error keeps its properties on its way from a worker, but not its class. */
function revived(error: Error): Error {
  if (error.name === 'UsageError') return new UsageError(error.message);
  if (error.name !== 'TemplateError') return error;
  const { problem, file, line } = error as TemplateError;
  return new TemplateError(problem, file, line);
}
