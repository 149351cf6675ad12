import type { CDPSession } from 'playwright-core';

/** What one thread did: how long its longest task took by the clock and of the processor, and all of them of the processor. */
export interface ThreadWork {
  readonly longest: number;
  readonly longestOfProcessor: number;
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the page's main thread and its worker did while something went on, in milliseconds, by the browser's own trace. */
export async function threadTasks(
  cdp: CDPSession,
  act: () => Promise<void>,
): Promise<Record<'main' | 'worker', ThreadWork>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return { main: workOf(events, 'CrRendererMain'), worker: workOf(events, 'DedicatedWorker thread') };
}

function workOf(events: readonly TraceEvent[], thread: string): ThreadWork {
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const own = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === thread).map((event) => key(event)),
  );
  const tasks = events.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && own.has(key(event)));
  const ms = (pick: (event: TraceEvent) => number | undefined) => tasks.map((task) => (pick(task) ?? 0) / 1000);
  return {
    longest: Math.max(0, ...ms(({ dur }) => dur)),
    longestOfProcessor: Math.max(0, ...ms(({ tdur }) => tdur)),
    processor: ms(({ tdur }) => tdur).reduce((sum, one) => sum + one, 0),
  };
}
