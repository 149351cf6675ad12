import { sweep } from '../../disk/temporary-files.ts';
import { UsageError } from '../../errors.ts';
import { claims } from '../claims.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';
import { keepPrints } from '../kept-prints.ts';
import type { Replacing } from '../write.ts';
import { startWorkers, workHere } from './crew.ts';
import { filesOf, type Order, readOrder } from './order.ts';
import { type Outcome, renderAll } from './render-all.ts';
import { type Rendering, renderFiles } from './render-file.ts';
import { startProgress } from './start-progress.ts';
import { Tally } from './tally.ts';
import { until } from './until.ts';
import { workerCount } from './worker-count.ts';

/** Facts files, and what is asked of them. */
export interface Batch {
  readonly files: readonly string[];
  /** All that the call reads, also what is not in its share. */
  readonly inputs: readonly string[];
  readonly options: Call['options'];
  /** Whether the one file is all that was asked for: then what keeps it from being rendered is a UsageError. */
  readonly alone: boolean;
}

/**
 * Renders the files of a batch and tells of them; returns the exit code. When the user presses Ctrl-C, the files that were
 * begun are finished and no other is begun.
 */
export async function renderBatch(batch: Batch, io: Io): Promise<number> {
  const { files, options, alone } = batch;
  const tally = new Tally();
  let isCancelled = false;
  const stopListening = io.onInterrupt?.(() => {
    isCancelled = true;
  });
  try {
    await renderUntil(() => isCancelled, batch, tally, io);
  } finally {
    stopListening?.();
  }
  const left = files.length - tally.files;
  if (left > 0) io.err(`已中断：已生成 ${tally.made} 份文件，都是完整的；还有 ${left} 份填报文件没有做\n`);
  else if (!alone) io.err(`已生成 ${tally.made} 份文件，存放在：${options['out-dir'] ?? '当前文件夹'}\n`);
  tally.nameBad(io.err);
  if (left > 0) return exitCode.cancelled;
  return tally.bad > 0 ? exitCode.findings : exitCode.fine;
}

/** So many files pay for one more worker, since each has to compile anew what it runs often: two win from about 250 files on. */
const filesPerWorker = 150;

async function renderUntil(isOver: () => boolean, batch: Batch, tally: Tally, io: Io): Promise<void> {
  const { files, inputs, options, alone } = batch;
  const order = { ...(await readOrder(options)), keepsTrees: alone };
  const workers = workerCount(options.workers, files.length, filesPerWorker);
  const crew =
    files.length === 1 ? workHere((few) => renderFiles(few, order)) : await startWorkers(taskOf(order), workers);
  const placing = { claim: claims([...inputs, ...filesOf(order)]), replacing: replacingFor(options) };
  sweep(String(options['out-dir'] ?? '.'));
  const progress = await startProgress(files.length, io);
  try {
    for await (const outcomes of renderAll(until(isOver, files), crew, placing)) {
      tally.add(outcomes, progress);
      if (alone) keep(outcomes, io);
      if (alone) refuse(outcomes);
      progress.advance();
    }
  } catch (error) {
    if (!isOver()) throw error;
  } finally {
    progress.end();
    await crew.close();
  }
}

function taskOf({ options }: Order) {
  return { name: 'render' as const, order: options, died };
}

function died(file: string): Rendering[] {
  return [
    {
      file,
      diagnostics: [],
      problem: '做到这一份时程序中断了（内存不足、崩溃或者被结束），请把这份填报文件发给维护者',
    },
  ];
}

/** A share cannot know whether a file of that name is its own of last time or another share's of a moment ago. */
function replacingFor({ force, shard }: Call['options']): Replacing {
  if (force) return 'anything';
  return shard === undefined ? 'ours' : 'nothing-of-another-share';
}

/** Keeps what was printed of a single file beside it. A batch keeps nothing: it may be of other people's facts, and thousands. */
function keep(outcomes: readonly Outcome[], io: Io): void {
  const prints = outcomes.flatMap(({ print }) => print ?? []);
  const [file = ''] = outcomes.map((one) => one.file);
  const problem = prints.length > 0 ? keepPrints(file, prints) : undefined;
  if (problem) io.err(`${problem}\n`);
}

/** Throws what kept a single file from being rendered. */
function refuse(outcomes: readonly Outcome[]): void {
  const problems = outcomes.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
}
