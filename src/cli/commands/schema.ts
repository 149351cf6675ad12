import { kindNamed } from '../../kinds/index.ts';
import { type Call, exitCode } from '../command.ts';
import type { Io } from '../io.ts';

/** Prints the schema of the facts of a kind. */
export async function run({ options }: Call, io: Io): Promise<number> {
  io.out(`${JSON.stringify(kindNamed(String(options.kind ?? '')).schema.root, null, 2)}\n`);
  return exitCode.fine;
}
