import type { Facts } from '../../facts/facts.ts';
import type { KeyPoints } from '../key-points/facts.generated.ts';
import type { Begun } from '../kind.ts';
import type { AnnualReport } from './facts.generated.ts';
import { type Promised, promiseOf } from './handed-on.ts';
import { nextEditions } from './next-editions.ts';
import { defaultHeading } from './part.ts';

type Indicators = NonNullable<AnnualReport['indicators']>;

/** The facts that a year begins with when there is no report of last year. */
export function startFacts(reportYear: number | undefined): AnnualReport {
  return { kind: 'annual-report', schemaVersion: 1, ...(reportYear && { reportYear }) };
}

/**
 * The facts that a year begins with after `last` year's: who reports to whom, the shape of the report and what belongs to
 * an edition stay; what was promised is to be answered for; last year's figures stand beside this year's. Of a report that
 * is not the year before's neither promises nor figures are taken.
 */
export function continueFacts(last: AnnualReport, reportYear: number | undefined): AnnualReport {
  const { authority, structure, plan, indicators, publication } = last;
  const editions = nextEditions(last);
  const year = reportYear ?? (last.reportYear && last.reportYear + 1);
  const isNext = !skipsYears(last, reportYear);
  const promised = isNext ? (plan?.list ?? []).flatMap(promisedIn) : [];
  return {
    ...startFacts(year),
    ...(authority && { authority }),
    ...(editions && { editions }),
    ...(publication && { publication: catalogueOf(publication) }),
    ...(structure && { structure: withoutYears(structure, last) }),
    ...(promised.length > 0 && { previousPlan: promised }),
    ...(indicators && { indicators: indicators.map(isNext ? nextYear : withoutFigures) }),
  };
}

/** The year's beginning after last year's report. */
export function continueFrom(last: Facts, reportYear: number | undefined): Begun | undefined {
  if (last.kind === 'key-points') return afterKeyPoints(last as KeyPoints, reportYear);
  if (last.kind !== 'annual-report') return undefined;
  const facts = continueFacts(last as AnnualReport, reportYear);
  if (!skipsYears(last, reportYear)) return { facts, isNextYear: true };
  const note = `${last.reportYear}年不是${reportYear}年的上一年：没有沿用数据、安排和各段文字，只沿用机关、版本和结构\n`;
  return { facts, isNextYear: false, note };
}

/** The report of the year that key points were for: each task is to be answered for. Key points of another year lend only who reports. */
function afterKeyPoints(points: KeyPoints, reportYear = points.reportYear): Begun {
  const { authority, parts = [] } = points;
  const isOfYear = reportYear === points.reportYear;
  const promised = isOfYear ? parts.flatMap(({ tasks = [] }) => tasks).flatMap(promisedIn) : [];
  const facts = {
    ...startFacts(reportYear),
    ...(authority && { authority }),
    ...(promised.length > 0 && { previousPlan: promised }),
  };
  if (isOfYear) return { facts, isNextYear: false };
  return {
    facts,
    isNextYear: false,
    note: `${points.reportYear}年的要点不是${reportYear}年的：只沿用机关，没有带来各条要点
`,
  };
}

/** Whether a report is not the one of the year before `reportYear`. */
function skipsYears(last: Facts, reportYear: number | undefined): boolean {
  return reportYear !== undefined && last.reportYear !== undefined && reportYear !== last.reportYear + 1;
}

function promisedIn(entry: Promised): { text: string }[] {
  const text = promiseOf(entry);
  return text === '' ? [] : [{ text }];
}

function catalogueOf(publication: NonNullable<AnnualReport['publication']>): NonNullable<AnnualReport['publication']> {
  const { plannedDate, publishedDate, indexNumber, ...kept } = publication;
  return kept;
}

/** Headings that merely state the usual words, or name last year, are left to the tool. */
function withoutYears(
  structure: NonNullable<AnnualReport['structure']>,
  last: AnnualReport,
): NonNullable<AnnualReport['structure']> {
  const parts = structure.parts?.map(({ heading, ...setting }) => {
    const dated = heading === defaultHeading(setting.part, last.reportYear) || /\d{4}年/.test(heading ?? '');
    return heading === undefined || dated ? setting : { ...setting, heading };
  });
  return { ...structure, ...(parts && { parts }) };
}

/** An indicator of another year: what it is called and how it is computed. */
function withoutFigures({ value, approx, previous, ...indicator }: Indicators[number]): Indicators[number] {
  return indicator;
}

/** This year's values become last year's; how a figure is computed stays. */
function nextYear({ value, approx, previous, ...indicator }: Indicators[number]): Indicators[number] {
  return { ...indicator, ...(value !== undefined && { previous: value }) };
}
