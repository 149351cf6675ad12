import { rm } from 'node:fs/promises';
import { bundled } from '../../bundled.mjs';
import { countyFacts } from '../county-facts.mjs';
import { median, ratio } from '../samples.mjs';
import { atMost, tableOf } from '../tables.mjs';

/** So many sections of the small report make one of about 1,200 characters. */
const shortSections = 3;
/** What the page waits after the last key before it asks for a check; see src/workbench/desk/keep-up.ts. */
const pauseMs = 250;

/** The page in the browser that the tests carry: typing in a short and a long report, and the first paint from the file. */
export async function measurePage({ page: { keys, paints } }) {
  const { folder, bundle } = await bundled('test/workbench/measured/index.ts');
  try {
    const { lacking, measureFirstPaint, measureTyping } = await import(bundle);
    if (lacking()) throw new Error(lacking());
    const short = countyFacts('small', 1);
    short.measures.sections = short.measures.sections.slice(0, shortSections);
    const typing = await measureTyping([short, countyFacts('medium', 1)], keys);
    return { typing, paint: await measureFirstPaint(paints) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One table of typing, one of the first paint. */
export function tellPage({ typing, paint }) {
  const [short] = typing;
  const rows = typing.map(({ characters, waits, main, worker, longTasks, keys }) => {
    const times = median(waits) / median(short.waits);
    return {
      'typing in': `${characters} characters`,
      'input to findings, ms': median(waits),
      times,
      ...atMost(3, times),
      'without the pause': (median(waits) - pauseMs) / (median(short.waits) - pauseMs),
      'main thread a key, ms': aKey(main, keys),
      'worker a key, ms': aKey(worker, keys),
      'longest task by the clock, ms': Math.max(...main.map(({ longest }) => longest)),
      'over 100 ms by the clock': longTasks.filter((ms) => ms > 100).length,
      'longest of the processor, ms': Math.max(...main.map(({ longestOfProcessor }) => longestOfProcessor)),
      keys,
    };
  });
  const times = ratio(paint.page, paint.empty);
  const painted = [
    { 'from the file': 'an empty page of as many bytes, painted', ms: median(paint.empty) },
    { 'from the file': 'the page, painted', ms: median(paint.page), times, ...atMost(1.5, times) },
    { 'from the file': 'the page, ready', ms: median(paint.ready) },
  ];
  return `${tableOf(rows)}\n\n${tableOf(painted)}`;
}

function aKey(works, keys) {
  return works.reduce((sum, { processor }) => sum + processor, 0) / keys;
}
