import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { UsageError } from '../../errors.ts';
import { createFile } from './create-file.ts';

/** A lock that nobody has touched for this long belongs to a session that is gone. */
const staleAfterMs = 60_000;
const touchEveryMs = 10_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO time. */
  readonly openedAt: string;
}

/**
 * Keeps a second session from the same facts file. Returns the function that lets go. Throws a UsageError that says since
 * when the other session is open; a lock whose session has died is taken over.
 */
export function lock(path: string, now: Date = new Date()): () => void {
  const file = `${path}.lock`;
  if (isStale(file, now)) rmSync(file, { force: true });
  const holder: Holder = { pid: process.pid, host: hostname(), openedAt: now.toISOString() };
  try {
    createFile(file, JSON.stringify(holder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = writeTime(holderOf(file)?.openedAt, now);
    throw new UsageError(`该文件正在另一窗口填写${since && `（${since} 打开）`}，请先关闭那个窗口`);
  }
  const timer = setInterval(() => touch(file), touchEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(file, { force: true });
  };
}

/** Left behind by a process of this machine that no longer lives, or not touched for a while. */
function isStale(file: string, now: Date): boolean {
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info) return false;
  if (now.getTime() - info.mtimeMs > staleAfterMs) return true;
  const holder = holderOf(file);
  return holder !== undefined && holder.host === hostname() && !isAlive(holder.pid);
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // the lock was taken away by hand; the next save will notice a change of the file itself
  }
}

/** 今天 14:03, or 11月21日 14:03; nothing when the lock does not say. */
function writeTime(iso: string | undefined, now: Date): string {
  const time = new Date(iso ?? '');
  if (Number.isNaN(time.getTime())) return '';
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
  const today = time.toDateString() === now.toDateString();
  return `${today ? '今天' : `${time.getMonth() + 1}月${time.getDate()}日`} ${clock}`;
}
