import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** What can befall a call: a disk that takes half of what it is given, and says so or not; one that is full, broken, or used up; a kill. */
export const faults = ['short', 'lying', 'ENOSPC', 'EIO', 'EDQUOT', 'kill'];

/** The calls of node:fs that the product makes; those that return a promise it makes only beside LibreOffice. */
const names = Object.keys(fs).filter((name) => typeof fs[name] === 'function' && /^[a-z]/.test(name));
const reading = /^(watch|unwatch|create|open(AsBlob|dir))/;

/**
 * Numbers every call of node:fs that concerns a file in `folder`, by path or descriptor, and lets the fault befall the
 * one numbered `at`, from 1. `kill` is called when the process should be gone; if it returns, nothing more reaches the disk.
 * Returns the calls so far and what puts node:fs right again.
 */
export function inject({ folder, at, fault, kill = () => {}, descriptors = [] }) {
  const inside = resolve(folder) + sep;
  const open = new Set(descriptors);
  const calls = [];
  const originals = new Map();
  let isDead = false;

  const concerns = (first) =>
    typeof first === 'number'
      ? open.has(first)
      : typeof first === 'string' && (resolve(first) + sep).startsWith(inside);

  for (const name of names) {
    if (reading.test(name)) continue;
    const original = fs[name];
    originals.set(name, original);
    fs[name] = Object.assign((...args) => {
      if (!concerns(args[0])) return original(...args);
      if (isDead) throw failure('killed');
      calls.push(name);
      const isHit = calls.length === at;
      if (isHit && fault === 'kill') {
        isDead = true;
        kill();
        throw failure('killed');
      }
      if (isHit && (fault === 'short' || fault === 'lying')) return half(original, name, args);
      if (isHit) return fail(name, args);
      const result = original(...args);
      if (name === 'openSync') open.add(result);
      if (name === 'closeSync') open.delete(args[0]);
      return result;
    }, original);
  }
  syncBuiltinESMExports();
  return { calls, restore };

  /** Half the bytes of a write; what writes nothing is left alone. */
  function half(original, name, args) {
    if (name !== 'writeSync') return original(...args);
    const [file, bytes, offset = 0, length = bytes.length - offset] = args;
    const written = original(file, bytes, offset, Math.floor(length / 2));
    return fault === 'lying' ? length : written;
  }

  /** Says what went wrong as the call itself would; existsSync says only no. */
  function fail(name, args) {
    if (name === 'existsSync') return false;
    const then = args.at(-1);
    if (name.endsWith('Sync') || typeof then !== 'function') throw failure(fault);
    process.nextTick(then, failure(fault));
  }

  function restore() {
    for (const [name, original] of originals) fs[name] = original;
    syncBuiltinESMExports();
  }
}

function failure(code) {
  return Object.assign(new Error(`${code}: injected`), { code, syscall: 'injected' });
}
