import { UsageError } from '../../errors.ts';
import { renderBatch } from '../batch/render-batch.ts';
import { readShard, shardOf } from '../batch/shard.ts';
import { type Call, exitCode } from '../command.ts';
import { findFacts } from '../find-facts.ts';
import type { Io } from '../io.ts';

/** Renders every facts file; one that cannot be rendered is named at the end and does not stop the others. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const shard = options.shard === undefined ? undefined : readShard(String(options.shard));
  const found = await findFacts(positionals);
  if (options.output && found.length > 1) throw new UsageError('有几份填报文件时不能用 -o，请用 --out-dir 指定文件夹');
  if (options.output && options.edition === 'all')
    throw new UsageError('生成几个版本时不能用 -o，请用 --out-dir 指定文件夹');
  const files = shard ? shardOf(found, shard) : found;
  if (files.length > 0) return renderBatch({ files, options, alone: found.length === 1 }, io);
  io.err(`一共 ${found.length} 份填报文件，分不到 --shard ${options.shard} 这一份，不用生成\n`);
  return exitCode.fine;
}
