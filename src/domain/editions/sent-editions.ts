import type { Edition } from './edition.ts';

/** The editions that are sent as a 公文: they carry a number, a date and recipients; a speech and a public text do not. */
export const sentEditions = [
  'superior',
  'committee',
  'congress',
  'local',
  'line',
  'issued',
] as const satisfies readonly Edition[];

/** An edition that is sent as a 公文. */
export type SentEdition = (typeof sentEditions)[number];
