import { usualUpward } from '../../domain/editions/edition-terms.ts';
import type { AnnualReport } from './facts.generated.ts';

type Editions = NonNullable<AnnualReport['editions']>;
type EditionSettings = NonNullable<Editions['superior']>;

/**
 * The editions of the next year: without what belongs to one year's 公文 only, serial, signatories, dates, a title of its own.
 * A page that was read from a website tells of no more than the published text; the report is sent before, so that the level's
 * usual edition goes first.
 */
export function nextEditions({ editions = {}, authority, approval }: AnnualReport): Editions | undefined {
  const kept = Object.entries(editions).map(([name, edition]) => [name, settingsOf(edition)] as const);
  if (kept.length === 0) return undefined;
  const [[name, settings]] = kept as [(typeof kept)[number]];
  const isOfPage = kept.length === 1 && name === 'public' && approval?.secrecyReview === undefined;
  if (!isOfPage || !authority?.level) return Object.fromEntries(kept);
  const { documentNumber, ...rest } = settings;
  return { [usualUpward[authority.level]]: documentNumber ? { documentNumber } : {}, public: rest };
}

function settingsOf(edition: EditionSettings): EditionSettings {
  const { documentNumber, title, signatories, dateOfIssue, sentDate, printDate, reporter, ...kept } = edition;
  const agencyCode = documentNumber?.agencyCode;
  return { ...(agencyCode && { documentNumber: { agencyCode } }), ...kept };
}
