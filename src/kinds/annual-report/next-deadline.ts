import { publishingDeadline, sendingDeadline, writeDeadline } from '../../domain/days/deadlines.ts';
import type { Facts } from '../../facts/facts.ts';
import { outgoing } from '../../facts/outgoing.ts';

/**
 * The deadline that is still to be kept: sending until some edition is sent, then publishing until it is published.
 * Undefined when both are done, it is past, or the year is not known.
 */
export function nextDeadline(facts: Facts, today: string): string | undefined {
  const { reportYear, authority, editions = {}, publication } = facts;
  if (reportYear === undefined || publication?.publishedDate) return undefined;
  if (Object.values(editions).some(({ sentDate }) => sentDate))
    return writeDeadline('公开', publishingDeadline(reportYear), today);
  const limits = outgoing(facts).map(({ edition }) => sendingDeadline(authority?.level, edition, reportYear));
  const [first = sendingDeadline(authority?.level, undefined, reportYear)] = limits.toSorted((one, other) =>
    one.before < other.before ? -1 : 1,
  );
  return writeDeadline('报送', first, today);
}
