import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';

/** Writes an ISO day as an official date without padding: 2026-02-08 → 2026年2月8日; GB/T 9704—2012 7.3.5.4. */
export function writeDate(isoDay: string): string {
  return format(parseISO(isoDay), 'yyyy年M月d日');
}
