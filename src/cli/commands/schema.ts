import { annualReportSchema } from '../../schema/annual-report.ts';
import { exitCode } from '../command.ts';
import type { Io } from '../io.ts';

/** Prints the schema of the facts. */
export async function run(_call: unknown, io: Io): Promise<number> {
  io.out(`${JSON.stringify(annualReportSchema.root, null, 2)}\n`);
  return exitCode.fine;
}
