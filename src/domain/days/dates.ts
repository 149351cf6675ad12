import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** Writes an ISO day as an official date without padding: 2026-02-08 → 2026年2月8日; GB/T 9704—2012 7.3.5.4. */
export function writeDate(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Whether a text is a real day as ISO 8601 writes it: 2026-02-28, not 2026-02-30. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}
