import type { CheckedFile } from '../../reporters/reporter.ts';
import { checkOne } from '../check-one.ts';
import type { Io } from '../io.ts';
import type { SortedPapers } from '../papers/scans-apart.ts';
import { checkedFile, type PlainFile } from '../plain-file.ts';
import type { Asked } from '../settings.ts';
import { checkFiles } from './check-files.ts';
import { type Crew, startWorkers, workHere, workThrough } from './crew.ts';
import { startProgress } from './start-progress.ts';
import { until } from './until.ts';
import { workerCount } from './worker-count.ts';

/** Fewer files are checked sooner than a worker starts. */
const fewestForWorkers = 20;

/** A foreign paper takes ten times as long as a report takes to be rendered; two workers win from here on. */
const filesPerWorker = 20;

/**
 * Checks files, and tells how far it has come; what cannot be checked is in the list with its reason, unless it is the only
 * one. Undefined when the user presses Ctrl-C.
 */
export async function checkBatch(
  { files, scansOf }: SortedPapers,
  asked: Asked,
  workers: unknown,
  io: Io,
): Promise<CheckedFile[] | undefined> {
  const [only = ''] = files;
  if (files.length === 1 && !asked.appraisal) return [checkedFile(withScans(await checkOne(only, asked), scansOf))];
  const crew = await crewFor(files.length, asked, workers);
  let isCancelled = false;
  const stopListening = io.onInterrupt?.(() => {
    isCancelled = true;
  });
  const progress = await startProgress(files.length, io);
  const reports: CheckedFile[] = [];
  try {
    for await (const checked of workThrough(
      until(() => isCancelled, files),
      crew,
    )) {
      for (const one of checked) {
        reports.push(checkedFile(withScans(one, scansOf)));
        progress.advance();
      }
    }
  } catch (error) {
    if (!isCancelled) throw error;
  } finally {
    progress.end();
    await crew.close();
    stopListening?.();
  }
  return isCancelled ? undefined : reports;
}

async function crewFor(files: number, asked: Asked, given: unknown): Promise<Crew<PlainFile>> {
  const workers = workerCount(given, files, filesPerWorker);
  if (files < fewestForWorkers && given === undefined) return workHere((few) => checkFiles(few, asked));
  return startWorkers({ name: 'check', order: asked, died }, workers);
}

function died(file: string): PlainFile {
  return {
    file,
    diagnostics: [],
    problem: '检查到这一份时程序中断了（内存不足、崩溃或者被结束），请把这份文件发给维护者',
  };
}

/** A paper's scans go with it, and are said not to have been read. */
function withScans(checked: PlainFile, scansOf: SortedPapers['scansOf']): PlainFile {
  const scans = scansOf.get(checked.file);
  if (!scans) return checked;
  const notes = scans.map((scan) => `另有扫描件 ${scan}，算同一份，没有检查`);
  return { ...checked, notes: [...(checked.notes ?? []), ...notes] };
}
