import type { AnnualReport } from '../facts.generated.ts';

type EditionName = keyof NonNullable<AnnualReport['editions']>;

/** To whom a report goes, by its recipients and those who sign it; one that names no recipients is published. */
export function editionNamed(recipients: readonly string[], level: string | undefined, signers: number): EditionName {
  const names = recipients.join('、');
  if (names === '') return 'public';
  if (/各位(?:委员|代表)|主任/u.test(names)) return 'congress-session';
  if (/人大|人民代表大会/u.test(names)) return 'congress';
  if (level === 'department') return /[局厅]$|部$/u.test(names) ? 'line' : 'local';
  return /政府/u.test(names) || signers > 1 || level === 'township' ? 'superior' : 'committee';
}
