import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { exitCode } from '../command.ts';
import type { Scripts } from './script-loader.ts';

/** What V8 has compiled of our scripts, kept from one call of a command to the next; never anything of a report. */
export interface CompiledCode {
  /** The code of a script, by its file's name; undefined when none is kept of this very script. */
  readonly read: (name: string) => Buffer | undefined;
  /** Keeps the code of the scripts whose code was not kept, when the command has been all the way. */
  readonly keep: (scripts: Scripts, ended: number) => void;
}

const hashLength = 32;

/**
 * The code kept for one command, in the folder that the system has for such things. Where nothing can be read or written there,
 * and where NODE_DISABLE_COMPILE_CACHE is set (Node's own word for its own such folder), all works without.
 */
export function compiledCode(command: string, folder = unlessForbidden(cacheFolder)): CompiledCode {
  const isOff = folder === undefined || !/^[a-z]+$/.test(command);
  const known = new Set<string>();
  const fileOf = (name: string) => join(folder ?? '', `${command}.${name.replace(/-.*/, '')}`);
  const read = (name: string) => {
    const kept = readFileSync(fileOf(name));
    const code = kept.subarray(hashLength);
    if (!kept.subarray(0, hashLength).equals(hashOf(name, code))) return undefined;
    known.add(name);
    return code;
  };
  const keep = (scripts: Scripts) => {
    for (const [name, script] of scripts) {
      if (known.has(name) && !script.cachedDataRejected) continue;
      const code = script.createCachedData();
      mkdirSync(folder ?? '', { recursive: true, mode: 0o700 });
      writeFileSync(fileOf(name), Buffer.concat([hashOf(name, code), code]), { mode: 0o600 });
    }
  };
  return {
    read: (name) => (isOff ? undefined : unlessForbidden(() => read(name))),
    keep: (scripts, ended) => {
      if (!isOff && wasAllTheWay(command, ended)) unlessForbidden(() => keep(scripts));
    },
  };
}

/** Whether a command did all that it does, so that all of it is compiled: a check did, whatever it found. */
function wasAllTheWay(command: string, ended: number): boolean {
  return (
    ended === exitCode.fine || ended === exitCode.cancelled || (command === 'check' && ended === exitCode.findings)
  );
}

/**
 * V8 believes what it is given, so the hash is over the code; and over the script's name, which has the script's own hash. A
 * file that was written by halves, or by two calls at once, is thus as good as none. The help, which wants no hash, does not
 * load node:crypto.
 */
function hashOf(name: string, code: Buffer): Buffer {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(`${name} ${process.version} ${process.arch}\n`).update(code).digest();
}

function cacheFolder(): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE: off, XDG_CACHE_HOME: own, LOCALAPPDATA: windows } = process.env;
  if (off) return undefined;
  return join(own || windows || join(homedir(), '.cache'), 'fazhi-report');
}

/** Nobody's work depends on the code that is kept. */
function unlessForbidden<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
