import { dayOf } from '../domain/days/dates.ts';

/** The day on this machine, 2026-02-20. */
export function today(): string {
  return dayOf(new Date());
}

/** The month from which offices prepare the report on the year that ends, and the plan for the one that comes. */
const prepared = 10;

/** The year that a report tells of which is begun now: the one that has ended, or from October on the one that ends. */
export function reportYearNow(): number {
  const now = new Date();
  return now.getMonth() + 1 >= prepared ? now.getFullYear() : now.getFullYear() - 1;
}
