import { rm } from 'node:fs/promises';
import { bundled } from '../../bundled.mjs';

/**
 * Kills the browser so many times while one types and pastes in the page, opens it again each time, and says what was lost.
 *
 *   npm run test:kills -- [COUNT] [SEED]
 */
const [count, seed] = [50, 20260222].map((usual, index) => Number(process.argv[2 + index] ?? usual));
const { folder, bundle } = await bundled('test/workbench/kills/index.ts');
try {
  const { killRounds, seeded } = await import(bundle);
  const found = await killRounds(count, seeded(seed));
  const wrong = found.flatMap(({ problem }, round) => (problem ? [`round ${round + 1}: ${problem}`] : []));
  for (const line of wrong) process.stdout.write(`${line}\n`);
  const most = Math.max(...found.map(({ unsettled }) => unsettled));
  const emptied = found.filter(({ isEmptied }) => isEmptied).length;
  process.stdout.write(
    `${count} kills, ${wrong.length} wrong; letters older than a second lost: ${found.reduce((sum, { lost }) => sum + lost, 0)}, ` +
      `letters of the last second missing: ${most} at most; store emptied by the browser: ${emptied}\n`,
  );
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
