import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { UsageError } from '../errors.ts';
import { placeOf } from './place-of.ts';
import { sweep } from './temporary-files.ts';
import { writeWhole } from './write-whole.ts';

/** A lock that nobody has touched for this long belongs to a session that is gone. */
const staleAfterMs = 60_000;
const touchEveryMs = 10_000;
/** What says not whose it is was not made by us, or on a disk without links a moment ago. */
const unreadableAfterMs = 5_000;

/** Who holds a lock. */
interface Holder {
  readonly id: string;
  readonly pid?: number;
  readonly host?: string;
  /** ISO time. */
  readonly openedAt?: string;
}

/** A lock file as it was found. */
interface Found {
  readonly path: string;
  readonly holder: Holder;
  readonly isDead: boolean;
}

/**
 * Keeps a second session from the same facts file, by whatever link it is named. Returns the function that lets go; it never
 * throws, and takes away only what this session made. Throws a UsageError that says since when the other session is open.
 *
 * A lock whose session has died is not taken away, which two starters could do to each other, but followed by another file
 * that is named after its id, and that only one of them can make. So the last of the chain holds the lock.
 */
export function lock(path: string, now: Date = new Date()): () => void {
  const first = `${placeOf(path)}.lock`;
  const holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname(), openedAt: now.toISOString() };
  const own = take(first, holder, now);
  sweep(dirname(first));
  const timer = setInterval(() => touch(own), touchEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    letGo(first, holder);
  };
}

/** Makes the file that holds the lock, the first or the one after the last dead; says where it is. */
function take(first: string, holder: Holder, now: Date): string {
  for (;;) {
    const chain = chainFrom(first, now);
    const last = chain.at(-1);
    if (last && !last.isDead) throw isOpenElsewhere(last.holder, now);
    const own = last ? nextOf(first, last) : first;
    if (make(own, holder) && stillLeadsTo(own, first, chain, now)) return own;
  }
}

/** Whether the dead locks still stand before ours: the session that followed them may have let go while we looked. */
function stillLeadsTo(own: string, first: string, dead: readonly Found[], now: Date): boolean {
  if (dead.length === 0 || find(first, now)?.holder.id === dead[0]?.holder.id) return true;
  rmSync(own, { force: true });
  return false;
}

function make(path: string, holder: Holder): boolean {
  try {
    writeWhole(path, JSON.stringify(holder), { mustBeNew: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if (holderIn(read(path) ?? '')?.id === holder.id) rmSync(path, { force: true });
    throw error;
  }
}

/** The locks as they follow each other, from the first to the one that holds. */
function chainFrom(first: string, now: Date): Found[] {
  const chain: Found[] = [];
  for (let found = find(first, now); found; found = find(nextOf(first, found), now)) chain.push(found);
  return chain;
}

function nextOf(first: string, { holder }: Found): string {
  return `${first}.${String(holder.id).replace(/[^\w-]/g, '')}`;
}

function find(path: string, now: Date): Found | undefined {
  const info = statSync(path, { throwIfNoEntry: false });
  const written = info && read(path);
  if (written === undefined) return undefined;
  const told = holderIn(written);
  const holder = { id: `of${Math.trunc(info?.mtimeMs ?? 0)}`, ...told };
  const age = now.getTime() - (info?.mtimeMs ?? 0);
  return { path, holder, isDead: age > (told ? staleAfterMs : unreadableAfterMs) || isGone(holder) };
}

/** A process of this machine that no longer lives. */
function isGone({ pid, host }: Holder): boolean {
  return pid !== undefined && host === hostname() && !isAlive(pid);
}

/** What a lock file says; undefined when it was taken away meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return '';
  }
}

function holderIn(written: string): Partial<Holder> | undefined {
  try {
    const told = JSON.parse(written);
    return typeof told === 'object' && told !== null ? told : undefined;
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

/** Takes away the chain that ends with our own lock; nothing where another session has followed us, thinking us dead. */
function letGo(first: string, { id }: Holder): void {
  try {
    const chain = chainFrom(first, new Date());
    if (chain.at(-1)?.holder.id !== id) return;
    for (const { path } of chain) rmSync(path, { force: true });
  } catch {
    // a lock that stays behind is taken over: its session is gone
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // the lock was taken away by hand; the next save will notice a change of the file itself
  }
}

function isOpenElsewhere({ openedAt }: Holder, now: Date): UsageError {
  const since = writeTime(openedAt, now);
  return new UsageError(`该文件正在另一窗口填写${since && `（${since} 打开）`}，请先关闭那个窗口`);
}

/** 今天 14:03, or 11月21日 14:03; nothing when the lock does not say. */
function writeTime(iso: string | undefined, now: Date): string {
  const time = new Date(iso ?? '');
  if (Number.isNaN(time.getTime())) return '';
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
  const today = time.toDateString() === now.toDateString();
  return `${today ? '今天' : `${time.getMonth() + 1}月${time.getDate()}日`} ${clock}`;
}
