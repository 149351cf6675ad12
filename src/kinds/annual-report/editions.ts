import type { Edition } from '../../domain/editions/edition.ts';

/** The editions of the annual report: to whom it goes, and how it is read to them. */
export const editions = [
  'superior',
  'committee',
  'congress',
  'congress-session',
  'local',
  'line',
  'public',
  'consultation',
  'review',
] as const satisfies readonly Edition[];
