import { writeFacts } from '../../facts/file/write-facts.ts';
import { kindNamed } from '../../kinds/index.ts';
import { type Call, exitCode } from '../command.ts';
import { importFiles } from '../import-files.ts';
import type { Io } from '../io.ts';
import { writeText } from '../write.ts';

/** Makes facts of a paper that another program wrote, and tells what went where, what is unclear, and what was left out. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const kind = options.kind === undefined ? undefined : kindNamed(String(options.kind));
  const { facts, text } = await importFiles(positionals, kind);
  if (typeof options.output === 'string') {
    await writeText(options.output, writeFacts(facts), options.force === true);
    io.out(`已导入：${options.output}\n`);
  } else io.out(writeFacts(facts));
  io.err(text);
  return exitCode.fine;
}
