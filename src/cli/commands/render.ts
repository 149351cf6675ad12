import { extname } from 'node:path';
import { UsageError } from '../../errors.ts';
import { renderBatch } from '../batch/render-batch.ts';
import { readShard, shardOf } from '../batch/shard.ts';
import { type Call, exitCode } from '../command.ts';
import { findFacts } from '../find-facts.ts';
import { formats } from '../format-names.ts';
import type { Io } from '../io.ts';

/** Renders every facts file; one that cannot be rendered is named at the end and does not stop the others. */
export async function run({ positionals, options }: Call, io: Io): Promise<number> {
  const shard = options.shard === undefined ? undefined : readShard(String(options.shard));
  const found = await findFacts(positionals);
  if (options.output) refuseMisfit(String(options.output), options, found.length);
  const files = shard ? shardOf(found, shard) : found;
  if (files.length > 0) return renderBatch({ files, inputs: found, options, alone: found.length === 1 }, io);
  io.err(`一共 ${found.length} 份填报文件，分不到 --shard ${options.shard} 这一份，不用生成\n`);
  return exitCode.fine;
}

/** One file takes one report, and its ending says what it is: Word would not open a .docx that is called .html. */
function refuseMisfit(output: string, options: Call['options'], count: number): void {
  if (count > 1) throw new UsageError('有几份填报文件时不能用 -o，请用 --out-dir 指定文件夹');
  if (options.edition === 'all') throw new UsageError('生成几个版本时不能用 -o，请用 --out-dir 指定文件夹');
  if (options['out-dir']) throw new UsageError('-o 和 --out-dir 只能写一个');
  const ending = extname(output).slice(1).toLowerCase();
  const format = options.format ?? 'docx';
  if (ending === format || !(formats as readonly string[]).includes(ending)) return;
  throw new UsageError(`-o 写的是 .${ending} 文件，要生成的是 .${format}：请加 --format ${ending}，或者改文件名`);
}
