import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeOf } from '../disk/place-of.ts';
import { isBesideFacts } from './beside-facts.ts';

/** Takes a place for what is to be written there; says why not when something else has it. */
export type Claim = (target: string, whose: string) => string | undefined;

/**
 * The places that one call writes to, each given once, and never one that it reads: `inputs`, or the settings beside facts.
 * Names that differ in case only are one, since they are on Windows, where most of these files will be opened; and so are the
 * names of one file, links and hard links.
 */
export function claims(inputs: readonly string[] = []): Claim {
  const read = new Map(inputs.flatMap((input) => keysOf(input).map((key) => [key, input] as const)));
  const taken = new Map<string, string>();
  return (target, whose) => {
    const keys = keysOf(target);
    const input = firstOf(read, keys);
    if (input !== undefined) return `${target}：这是要读的文件${input === target ? '' : `（${input}）`}，不能写在这里`;
    if (isBesideFacts(target)) return `${target}：这是本单位的设置文件，不能写在这里`;
    const first = firstOf(taken, keys);
    if (first !== undefined) return `${target}：本次已生成过同名文件，未再生成（先生成的是 ${first}）`;
    for (const key of keys) taken.set(key, whose);
    return undefined;
  };
}

function firstOf(holders: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  return keys.map((key) => holders.get(key)).find((holder) => holder !== undefined);
}

/** What tells a file from another: its place, and where it is there already, itself. */
function keysOf(path: string): string[] {
  try {
    const info = statSync(path, { bigint: true, throwIfNoEntry: false });
    const name = nameFor(placeOf(path));
    return info ? [name, `${info.dev}:${info.ino}`] : [name];
  } catch {
    return [nameFor(path)];
  }
}

function nameFor(path: string): string {
  return resolve(path).normalize().toLowerCase();
}
