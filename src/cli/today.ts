import { dayOf, isDay } from '../domain/days/dates.ts';
import { UsageError } from '../errors.ts';

/** The day of the check, 2026-02-20: as given, else the day on this machine. The only place that reads the clock. */
export function today(given: unknown): string {
  if (given === undefined) return dayOf(new Date());
  if (typeof given === 'string' && isDay(given)) return given;
  throw new UsageError(`--today 要写真实存在的日期，如 2026-02-10，现在写的是“${given}”`);
}
