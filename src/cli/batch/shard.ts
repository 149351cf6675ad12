import { UsageError } from '../../errors.ts';

/** One of the equal shares into which several machines split a list of files: the second of five. */
export interface Shard {
  /** Which share, from 1. */
  readonly index: number;
  /** How many shares there are. */
  readonly count: number;
}

/** Reads `2/5`; throws a UsageError for anything else. */
export function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(text)?.map(Number) ?? [];
  if (!index || !count || index > count) {
    throw new UsageError(`--shard 要写成“第几份/共几份”，从 1 数起，如 2/5，现在写的是“${text}”`);
  }
  return { index, count };
}

/**
 * The files of one share. The list is sorted first, and every `count`th file is taken from the `index`th on: each machine
 * that sees the same files comes to the same shares, which are disjoint, together the whole list, and of one size but for one
 * file.
 */
export function shardOf(files: readonly string[], { index, count }: Shard): string[] {
  return [...files].sort(inOneOrderEverywhere).filter((_file, position) => position % count === index - 1);
}

/** By UTF-16 units, whatever the language of the machine and the separator of its paths. */
function inOneOrderEverywhere(one: string, other: string): number {
  const [left, right] = [one, other].map((file) => file.replaceAll('\\', '/')) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
}
