import { cleanPaste } from '../../../domain/material/clean-paste.ts';
import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import type { Outlined, Role } from '../../../reader/outline/outlined.ts';
import type { AnnualReport, Edition } from '../facts.generated.ts';

type EditionName = keyof NonNullable<AnnualReport['editions']>;

/** To whom a paper goes, with what belongs to that edition alone. */
export interface ReadEdition {
  readonly name: EditionName;
  readonly edition: Edition;
}

/** Reads recipients, number, day and closing of a paper; one that names no recipients is published. */
export function readEdition(
  { outline }: ForeignPaper,
  level: string | undefined,
  closing: string | undefined,
): ReadEdition {
  const recipients = wordsOf(outline, 'recipients')
    .join('')
    .replace(/[：:]$/u, '');
  const day = dayIn(wordsOf(outline, 'date').at(-1) ?? '');
  const documentNumber = numberIn(wordsOf(outline, 'header').join(' '));
  return {
    name: nameOf(recipients, level),
    edition: {
      ...(documentNumber ? { documentNumber } : {}),
      ...(recipients ? { mainRecipients: recipients.split(/[、，]/u).map((one) => one.trim()) } : {}),
      ...(day ? { dateOfIssue: day } : {}),
      ...(closing ? { closing } : {}),
    },
  };
}

function wordsOf(outline: readonly Outlined[], role: Role): string[] {
  return outline.filter((one) => one.role === role).map(({ text }) => cleanPaste(text));
}

function nameOf(recipients: string, level: string | undefined): EditionName {
  if (recipients === '') return 'public';
  if (/各位(?:委员|代表)|主任/u.test(recipients)) return 'congress-session';
  if (/人大|人民代表大会/u.test(recipients)) return 'congress';
  if (level === 'department') return 'local';
  return /政府/u.test(recipients) ? 'superior' : 'committee';
}

/** 云政〔2026〕8号 */
function numberIn(text: string): Edition['documentNumber'] {
  const [, agencyCode, year, serial] = /([\u4e00-\u9fff]{1,10})[〔[（(](20\d\d)[〕\])）](\d{1,4})号/u.exec(text) ?? [];
  return agencyCode === undefined ? undefined : { agencyCode, year: Number(year), serial: Number(serial) };
}

/** 2026年2月9日 → 2026-02-09 */
function dayIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = /(20\d\d)年(\d{1,2})月(\d{1,2})日/u.exec(text.replaceAll(/\s/gu, '')) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
