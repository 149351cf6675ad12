import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';

/** What the regulation wants done before a day of the next year; 《法治政府建设与责任落实督察工作规定》. */
const deadlines = {
  sending: { name: '报送期限', day: '3月1日前', isoDay: '03-01' },
  publishing: { name: '公开期限', day: '4月1日前', isoDay: '04-01' },
} as const;

/** 报送 or 公开. */
export type DeadlineKind = keyof typeof deadlines;

/**
 * How long there is until a deadline: 距报送期限（3月1日前）还有 12 天; 前 leaves the day itself out. Undefined when it is
 * past: what then is wrong is for the rules to say.
 */
export function writeDeadline(kind: DeadlineKind, reportYear: number, today: string): string | undefined {
  const { name, day, isoDay } = deadlines[kind];
  const left = differenceInCalendarDays(parseISO(`${reportYear + 1}-${isoDay}`), parseISO(today));
  return left > 0 ? `距${name}（${day}）还有 ${left} 天` : undefined;
}
