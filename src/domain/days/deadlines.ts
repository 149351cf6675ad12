import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Edition, Level } from '../editions/edition.ts';

/** A day before which something must be done, and how it is said. */
export interface Deadline {
  /** ISO day; the last good day is the one before it. */
  readonly before: string;
  readonly name: string;
}

/** When the year's report must be sent: before 1 March of the next year; the joint report of a province before 1 April. */
export function sendingDeadline(level: Level | undefined, edition: Edition | undefined, reportYear: number): Deadline {
  const month = level === 'province' && edition === 'superior' ? 4 : 3;
  return { before: `${reportYear + 1}-0${month}-01`, name: `${reportYear + 1}年${month}月1日` };
}

/** When the year's report must be public: before 1 April of the next year. */
export function publishingDeadline(reportYear: number): Deadline {
  return { before: `${reportYear + 1}-04-01`, name: `${reportYear + 1}年4月1日` };
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/**
 * How long there is until a deadline: 距报送期限（3月1日前）还有 12 天; 前 leaves the day itself out. Undefined when it is
 * past: what then is wrong is for the rules to say.
 */
export function writeDeadline(what: '报送' | '公开', { before }: Deadline, today: string): string | undefined {
  const left = daysBetween(today, before);
  const [month, day] = before.split('-').slice(1).map(Number);
  return left > 0 ? `距${what}期限（${month}月${day}日前）还有 ${left} 天` : undefined;
}
