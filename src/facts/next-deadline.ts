import { writeDeadline } from '../domain/days/deadline.ts';
import type { Facts } from './facts.ts';

/**
 * The deadline that is still to be kept: sending until some edition is sent, then publishing until it is published.
 * Undefined when both are done, it is past, or the year is not known.
 */
export function nextDeadline({ reportYear, editions = {}, publication }: Facts, today: string): string | undefined {
  if (reportYear === undefined || publication?.publishedDate) return undefined;
  const sent = Object.values(editions).some(({ sentDate }) => sentDate);
  return writeDeadline(sent ? 'publishing' : 'sending', reportYear, today);
}
