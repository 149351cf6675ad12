import type { Facts } from '../../facts/facts.ts';
import { done } from './database.ts';

/** What a paper was at some time. */
export interface Version {
  readonly paper: string;
  readonly title: string;
  readonly facts: Facts;
  /** When it was last changed so. */
  readonly at: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Two versions of one sitting lie so far apart, unless one is asked for. */
export const apartMs = 10 * minuteMs;

/** For how long versions are kept, and how close they lie: of the last day all, of the last three one an hour, then one a day. */
const keptFor = 30 * dayMs;

/** Which of some times, the newest first, are kept. */
export function keptTimes(times: readonly number[], now: number): number[] {
  const seen = new Set<string>();
  return times.filter((time) => {
    const age = now - time;
    if (age > keptFor) return false;
    if (age <= dayMs) return true;
    const step = age <= 3 * dayMs ? hourMs : dayMs;
    const slot = `${step} ${Math.floor(time / step)}`;
    return !seen.has(slot) && seen.add(slot);
  });
}

/** The versions of a paper, the newest first. */
export async function versionsOf(database: IDBDatabase, paper: string): Promise<Version[]> {
  const store = database.transaction('versions').objectStore('versions');
  return (await done<Version[]>(store.getAll(rangeOf(paper)))).reverse();
}

/** Puts a version into the store as part of a transaction, and takes those out that are too old or too close. */
export async function addVersion(transaction: IDBTransaction, version: Version): Promise<void> {
  const store = transaction.objectStore('versions');
  store.put(version);
  const keys = (await done(store.getAllKeys(rangeOf(version.paper)))) as [string, number][];
  const times = keys.map(([, at]) => at).reverse();
  const kept = new Set(keptTimes(times, Date.now()));
  for (const at of times) if (!kept.has(at)) store.delete([version.paper, at]);
}

function rangeOf(paper: string): IDBKeyRange {
  return IDBKeyRange.bound([paper], [paper, Number.POSITIVE_INFINITY]);
}
