import { type Deadline, daysBetween } from './deadlines.ts';

/**
 * How long there is until a deadline: 距报送期限（3月1日前）还有 12 天; 前 leaves the day itself out. Undefined when it is
 * past: what then is wrong is for the rules to say.
 */
export function writeDeadline(what: '报送' | '公开', { before }: Deadline, today: string): string | undefined {
  const left = daysBetween(today, before);
  const [month, day] = before.split('-').slice(1).map(Number);
  return left > 0 ? `距${what}期限（${month}月${day}日前）还有 ${left} 天` : undefined;
}
