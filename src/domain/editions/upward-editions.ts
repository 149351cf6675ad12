import type { Edition } from './edition.ts';

/** The editions that are 上行文: they carry a number, signatories and recipients; a speech and a public text do not. */
export const upwardEditions = [
  'superior',
  'committee',
  'congress',
  'local',
  'line',
] as const satisfies readonly Edition[];

/** An edition that is sent to someone above. */
export type UpwardEdition = (typeof upwardEditions)[number];
