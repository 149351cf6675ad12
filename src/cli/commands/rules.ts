import { everyRule } from '../../kinds/check.ts';
import { fill } from '../../reporters/columns.ts';
import { severityWords } from '../../reporters/words.ts';
import { exitCode } from '../command.ts';
import type { Io } from '../io.ts';

/** Lists every rule: how grave, its id, what it wants. */
export async function run(_call: unknown, io: Io): Promise<number> {
  const width = Math.max(...everyRule.map(({ id }) => id.length)) + 2;
  for (const { id, severity, title } of everyRule)
    io.out(`${fill(severityWords[severity], 8)}${id.padEnd(width)}${title}\n`);
  return exitCode.fine;
}
