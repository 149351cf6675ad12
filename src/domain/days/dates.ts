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

/** Reads a day as a clerk types it (2026年2月10日, 2026-2-10, 2026.2.10, 20260210) as an ISO day; undefined for a day that does not exist. */
export function readDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const match =
    /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return undefined;
  const [, year, month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isValid(parseISO(iso)) ? iso : undefined;
}

/** The day that a moment falls on where this machine stands, 2026-02-20; Intl would take longer to open than a report to write. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
